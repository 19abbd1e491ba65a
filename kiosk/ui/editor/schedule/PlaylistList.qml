pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Playlists in an order that somebody gives them, with the pointer or with Alt and the arrows.
ListView {
    id: root

    required property SchedulePage page
    readonly property string place: "playlists"
    property int dropPlace: -1
    // Whether a drag was given up while the hand still holds.
    property bool isGivenUp: false
    readonly property int looked: model.findIndex(one => one.id === page.chosen)

    signal renameAsked

    function placeAt(y: real): int {
        const at = indexAt(10, y);
        if (at < 0)
            return y < 0 ? 0 : count;
        const row = itemAtIndex(at);
        return y > row.y + row.height / 2 ? at + 1 : at;
    }

    function put(index: int, place: int): void {
        if (place >= 0 && place < count && place !== index)
            page.acts.order(model[index].id, place);
    }

    implicitHeight: contentHeight
    interactive: false
    // None is current, so that the keyboard stays with the list when its rows are made anew.
    currentIndex: -1
    activeFocusOnTab: count > 0
    Accessible.role: Accessible.List

    Keys.onEscapePressed: event => {
        event.accepted = dropPlace >= 0;
        isGivenUp = dropPlace >= 0;
        dropPlace = -1;
    }

    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        if (step !== 0 && (event.modifiers & Qt.AltModifier))
            put(looked, looked + step);
        else if (step !== 0)
            page.choose(model[Math.max(0, Math.min(count - 1, looked + step))].id);
        else if (event.key === Qt.Key_Space)
            page.acts.switch(!page.playlist.isOn);
        else if (event.key === Qt.Key_N && event.modifiers === Qt.NoModifier && Editing.isAllowed)
            page.acts.draw(qsTr("New playlist"), "", 0, 0);
        else if (event.key === Qt.Key_Delete)
            page.acts.remove();
        else if (event.key === Qt.Key_F2)
            root.renameAsked();
        else
            return;
        event.accepted = true;
    }

    delegate: PlaylistRow {
        list: root
        width: root.width
    }

    Rectangle {
        visible: root.dropPlace >= 0
        y: {
            const row = root.itemAtIndex(Math.min(root.dropPlace, root.count - 1));
            return row ? (root.dropPlace >= root.count ? row.y + row.height : row.y) - 2 : 0;
        }
        width: root.width
        height: 4
        radius: 2
        color: Theme.heart
    }
}
