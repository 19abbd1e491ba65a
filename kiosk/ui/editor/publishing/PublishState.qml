import QtQuick
import kiosk.ui

// One state: when it was put there, what it was; chosen, what can be done with it.
EditorPress {
    id: root

    required property PublishPage page
    required property var modelData
    required property int index
    readonly property bool isHere: page.lookedAt === index

    implicitHeight: inside.height + 24
    text: modelData.when
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: [modelData.when, modelData.note, modelData.overridden].filter(one => one).join(", ")
    Accessible.checked: isHere
    onClicked: page.lookAt(index)

    background: Rectangle {
        radius: 12
        color: root.isHere && root.index >= 0 ? Theme.mist : root.hovered ? Theme.ice : Theme.white
        border.width: root.isHere && root.index >= 0 ? 2 : 0
        border.color: Theme.heart

        Rectangle {
            anchors.bottom: parent.bottom
            visible: !root.isHere
            width: parent.width
            height: 1
            color: Theme.hair
        }

        EditorFocus {
            isShown: root.visualFocus
            radius: 14
        }
    }

    contentItem: Item {
        Column {
            id: inside

            x: 8
            y: 12
            width: parent.width - 16
            spacing: 4

            EditorText {
                width: parent.width
                text: root.modelData.when
                font.bold: true
            }

            EditorText {
                width: parent.width
                text: root.modelData.note
                wrapMode: Text.Wrap
                isNote: true
            }

            EditorText {
                width: parent.width
                visible: text !== ""
                text: [root.modelData.overridden, ...root.modelData.errors].join("\n")
                wrapMode: Text.Wrap
                isNote: true
                color: Theme.stop
            }

            EditorText {
                width: parent.width
                visible: root.isHere && root.index >= 0
                text: qsTr("The list says what bringing it back would change.")
                wrapMode: Text.Wrap
                isNote: true
            }

            EditorButton {
                visible: root.isHere && root.index >= 0
                isSmall: true
                text: qsTr("Bring it back")
                enabled: Editing.isAllowed
                onClicked: root.page.bringBack(root.index)
            }
        }
    }
}
