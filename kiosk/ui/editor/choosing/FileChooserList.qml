pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The folders and files of a folder: a click ticks a file, with Shift all up to it; a folder opens.
ListView {
    id: root

    required property FilesInView files

    signal taken

    model: files.names
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files")
    onCountChanged: currentIndex = count > files.folderCount ? files.folderCount : 0

    ScrollBar.vertical: ScrollBar {}

    Keys.onPressed: event => {
        const isShift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const step = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        if (step !== 0 && isShift) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step));
            files.chooseTo(currentIndex);
        } else if (event.key === Qt.Key_Space)
            files.open(currentIndex);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (currentIndex < files.folderCount)
                files.open(currentIndex);
            else if (files.chosen.length > 0)
                taken();
        } else if (event.key === Qt.Key_Backspace)
            files.goUp();
        else if (event.matches(StandardKey.SelectAll))
            files.chooseAll();
        else
            return;
        event.accepted = true;
    }

    delegate: Item {
        id: row

        required property int index
        required property string modelData
        readonly property bool isFolder: index < root.files.folderCount
        readonly property bool isChosen: root.files.chosen.includes(index)

        width: root.width
        height: 36
        Accessible.role: isFolder ? Accessible.ListItem : Accessible.CheckBox
        Accessible.name: isFolder ? qsTr("Folder %1").arg(modelData) : modelData
        Accessible.checked: isChosen

        Rectangle {
            anchors.fill: parent
            anchors.rightMargin: 12
            radius: 8
            color: row.isChosen ? Theme.mist : pointer.containsMouse ? Theme.ice : "transparent"
            border.width: root.activeFocus && row.index === root.currentIndex ? 2.5 : 0
            border.color: Theme.heart
        }

        Rectangle {
            id: tick

            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            width: 20
            height: 20
            radius: 5
            color: row.isChosen ? Theme.heart : "transparent"
            border.width: row.isFolder ? 0 : 1.5
            border.color: row.isChosen ? Theme.heart : Theme.edge

            EditorIcon {
                anchors.centerIn: parent
                width: 16
                height: 16
                visible: row.isFolder || row.isChosen
                name: row.isFolder ? "folder" : "check"
                color: row.isFolder ? Theme.slate : Theme.white
            }
        }

        EditorText {
            anchors.left: tick.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            text: row.modelData
            elide: Text.ElideMiddle
        }

        MouseArea {
            id: pointer

            anchors.fill: parent
            hoverEnabled: true
            onClicked: event => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.currentIndex = row.index;
                if (event.modifiers & Qt.ShiftModifier)
                    root.files.chooseTo(row.index);
                else
                    root.files.open(row.index);
            }
        }
    }
}
