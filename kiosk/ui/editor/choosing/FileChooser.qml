pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Files of this computer, as many as somebody ticks: the dialog that Qt has of its own takes one at a time.
Popup {
    id: root

    required property FilesInView files

    function ask(): void {
        files.begin();
        open();
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    function take(): void {
        files.take();
        close();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(760, parent ? parent.width - 40 : 760)
    height: Math.min(600, parent ? parent.height - 40 : 600)
    padding: 20
    focus: true

    background: Rectangle {
        radius: 14
        color: Theme.white
        border.width: 1.5
        border.color: Theme.heart
    }

    Connections {
        function onAsked(): void {
            root.ask();
        }

        target: root.files
    }

    contentItem: Item {
        EditorText {
            id: title

            width: parent.width
            text: qsTr("Pictures, PDF pages or films")
            font.pixelSize: 16
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Flow {
            id: places

            anchors.top: title.bottom
            anchors.topMargin: 10
            width: parent.width
            spacing: 6

            Repeater {
                model: root.files.places

                delegate: EditorButton {
                    required property int index
                    required property string modelData

                    isSmall: true
                    iconName: "folder"
                    text: index === 0 ? qsTr("Home") : modelData.split("/").pop()
                    onClicked: root.files.go(modelData)
                }
            }
        }

        EditorButton {
            id: up

            anchors.top: places.bottom
            anchors.topMargin: 10
            anchors.left: parent.left
            isSmall: true
            iconName: "up"
            text: qsTr("Folder above")
            onClicked: root.files.goUp()
        }

        EditorText {
            anchors.verticalCenter: up.verticalCenter
            anchors.left: up.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            text: root.files.fault || root.files.folder
            color: root.files.fault ? Theme.stop : Theme.slate
            elide: Text.ElideMiddle
            isNote: true
        }

        FileChooserList {
            id: list

            anchors.top: up.bottom
            anchors.topMargin: 10
            anchors.bottom: foot.top
            anchors.bottomMargin: 12
            width: parent.width
            files: root.files
            onTaken: root.take()
        }

        Row {
            id: foot

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            spacing: 8

            EditorButton {
                text: qsTr("Choose all")
                enabled: list.count > root.files.folderCount
                onClicked: root.files.chooseAll()
            }

            EditorButton {
                text: qsTr("Cancel")
                onClicked: root.close()
            }

            EditorButton {
                kind: EditorButton.Main
                enabled: root.files.chosen.length > 0
                text: root.files.chosen.length === 0 ? qsTr("Add") : root.files.chosen.length === 1 ? qsTr("Add 1 file") : qsTr("Add %1 files").arg(root.files.chosen.length)
                onClicked: root.take()
            }
        }
    }
}
