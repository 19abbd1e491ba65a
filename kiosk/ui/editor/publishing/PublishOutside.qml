import QtQuick
import kiosk.ui

// A file that others changed in the same lines: both versions, of which one is chosen.
Rectangle {
    id: root

    required property PublishPage page
    required property var modelData
    required property int index

    height: inside.height + 28
    radius: 12
    color: Theme.ice
    border.color: Theme.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Column {
        id: inside

        x: 14
        y: 14
        width: parent.width - 28
        spacing: 8

        EditorText {
            id: title

            width: parent.width
            text: qsTr("%1 was changed outside, in the same lines. Both are kept: choose one, Undo brings the other back.").arg(root.modelData.file)
            wrapMode: Text.Wrap
        }

        EditorText {
            text: qsTr("Here")
            font.bold: true
        }

        PublishWas {
            width: parent.width
            text: root.modelData.mineLines
        }

        EditorText {
            text: qsTr("Outside")
            font.bold: true
        }

        PublishWas {
            width: parent.width
            text: root.modelData.theirLines
        }

        Flow {
            width: parent.width
            spacing: 8

            EditorButton {
                isSmall: true
                text: qsTr("Keep what is here")
                enabled: Editing.isAllowed
                onClicked: root.page.settle(root.index, true)
            }

            EditorButton {
                isSmall: true
                text: qsTr("Take what is outside")
                enabled: Editing.isAllowed
                onClicked: root.page.settle(root.index, false)
            }
        }
    }
}
