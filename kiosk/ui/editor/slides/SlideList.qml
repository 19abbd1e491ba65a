pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The slides of a playlist: chosen, moved with the pointer or with Alt and the arrows.
ListView {
    id: root

    required property SlidesPage page
    readonly property string place: "slides"
    property int dropPlace: -1
    // Whether a drag was given up while the hand still holds.
    property bool isGivenUp: false

    function placeAt(y: real): int {
        const at = indexAt(10, y + contentY);
        if (at < 0)
            return y < 0 ? 0 : count;
        const row = itemAtIndex(at);
        return y + contentY > row.y + row.height / 2 ? at + 1 : at;
    }

    function selectAll(): void {
        page.choose(0, false, false);
        page.choose(count - 1, false, true);
    }

    model: page.rows
    currentIndex: page.current
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Slides of %1").arg(page.playlistNames[page.playlists.indexOf(page.playlist)] ?? "")

    ScrollBar.vertical: ScrollBar {}

    Keys.onEscapePressed: event => {
        event.accepted = dropPlace >= 0;
        isGivenUp = dropPlace >= 0;
        dropPlace = -1;
    }

    // Delete that is held down takes one slide, not one after the other.
    Keys.onPressed: event => {
        const isAlt = (event.modifiers & Qt.AltModifier) !== 0;
        const isShift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const step = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        if (step !== 0 && isAlt)
            page.acts.moveBy(step);
        else if (step !== 0)
            page.choose(Math.max(0, Math.min(count - 1, page.current + step)), false, isShift);
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            page.choose(event.key === Qt.Key_Home ? 0 : count - 1, false, isShift);
        else if (event.key === Qt.Key_Delete && event.isAutoRepeat)
            event.accepted = true;
        else if (event.key === Qt.Key_Delete && isShift)
            page.acts.deleteSlide();
        else if (event.key === Qt.Key_Delete)
            page.acts.takeOut();
        else if (event.matches(StandardKey.SelectAll))
            selectAll();
        else if (event.matches(StandardKey.Copy))
            page.acts.copy();
        else if (event.matches(StandardKey.Cut))
            page.acts.cut();
        else if (event.matches(StandardKey.Paste))
            page.acts.paste();
        else if (event.key === Qt.Key_D && (event.modifiers & Qt.ControlModifier))
            page.acts.duplicate();
        else
            return;
        event.accepted = true;
        positionViewAtIndex(page.current, ListView.Contain);
    }

    delegate: SlideListRow {
        list: root
        page: root.page
        width: root.width
    }

    Rectangle {
        parent: root
        visible: root.dropPlace >= 0
        x: 14
        y: {
            const row = root.itemAtIndex(Math.min(root.dropPlace, root.count - 1));
            return row ? (root.dropPlace >= root.count ? row.y + row.height : row.y) - root.contentY - 2 : 0;
        }
        width: root.width - 28
        height: 4
        radius: 2
        color: Theme.heart

        Rectangle {
            x: 26
            // At the top of the list it stands below the line, where it is not cut off.
            y: Math.max(-12, -parent.y)
            width: landing.implicitWidth + 24
            height: 28
            radius: 14
            color: Theme.heart

            EditorText {
                id: landing

                Accessible.role: Accessible.StaticText
                Accessible.name: text
                anchors.centerIn: parent
                text: root.page.chosenCount === 1 ? qsTr("1 slide lands here") : qsTr("%1 slides land here").arg(root.page.chosenCount)
                color: Theme.white
                font.pixelSize: 13
                font.bold: true
            }
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        enabled: Editing.isAllowed
        onPositionChanged: drag => root.dropPlace = root.placeAt(drag.y)
        onExited: root.dropPlace = -1
        onDropped: drop => {
            root.dropPlace = -1;
            root.page.acts.addFiles(drop.urls, root.placeAt(drop.y));
        }
    }
}
