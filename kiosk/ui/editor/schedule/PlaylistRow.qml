import QtQuick
import kiosk.ui

// A playlist in its list: its ground in the week, its name, when it plays.
Item {
    id: root

    required property PlaylistList list
    required property int index
    required property var modelData
    readonly property bool isChosen: modelData.id === list.page.chosen
    // A screen reader hears of it only where it changes: also of a row that was made anew in another place.
    property bool isMade: false

    implicitHeight: Math.max(56, words.implicitHeight + 18)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(modelData.name).arg(modelData.words)
    Accessible.selected: isChosen
    Accessible.focused: isMade && isChosen && list.activeFocus
    Component.onCompleted: Qt.callLater(() => isMade = true)

    Rectangle {
        anchors.fill: parent
        radius: 11
        color: root.isChosen ? Theme.mist : pointer.containsMouse ? Theme.ice : "transparent"
        border.width: root.isChosen ? 2.5 : 0
        border.color: Theme.heart

        EditorFocus {
            isShown: root.isChosen && root.list.activeFocus
            radius: 13
        }
    }

    Rectangle {
        id: ground

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: 14
        height: 36
        radius: 5
        color: root.modelData.isOn ? Theme.playlists[root.modelData.ground] : Theme.white
        border.width: 1.5
        border.color: Theme.edge
    }

    Column {
        id: words

        anchors.left: ground.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: root.isChosen ? 40 : 12
        anchors.verticalCenter: parent.verticalCenter

        EditorText {
            width: parent.width
            text: root.modelData.name
            font.bold: root.modelData.isOn
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        EditorText {
            width: parent.width
            text: root.modelData.words
            isNote: true
            wrapMode: Text.Wrap
            font.bold: root.modelData.isFaulty
            color: root.modelData.isFaulty ? Theme.stop : root.isChosen ? Theme.ink : Theme.slate
        }
    }

    MouseArea {
        id: pointer

        property bool isDragged: false

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onPressed: {
            root.list.isGivenUp = false;
            root.list.forceActiveFocus(Qt.MouseFocusReason);
            root.list.page.choose(root.modelData.id);
        }
        onPositionChanged: event => {
            const at = mapToItem(root.list, event.x, event.y);
            isDragged = pressed && Editing.isAllowed && (isDragged || Math.abs(event.y - height / 2) > height / 2);
            const isInside = at.x >= 0 && at.x <= root.list.width;
            root.list.dropPlace = isDragged && isInside && !root.list.isGivenUp ? root.list.placeAt(at.y) : -1;
        }
        onReleased: {
            const place = root.list.dropPlace;
            root.list.dropPlace = -1;
            isDragged = false;
            if (place >= 0)
                root.list.put(root.index, place > root.index ? place - 1 : place);
        }
        onCanceled: {
            root.list.dropPlace = -1;
            isDragged = false;
        }
    }

    RowSteps {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isChosen && root.list.count > 1
        name: root.modelData.name
        place: root.index
        count: root.list.count
        onMoved: place => root.list.put(root.index, place)
    }
}
