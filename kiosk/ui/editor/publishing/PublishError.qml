import QtQuick
import kiosk.ui

// An error that holds it back: what it is, where, and the ways to mend it.
Rectangle {
    id: root

    required property PublishPage page
    required property var modelData
    required property int index
    readonly property string address: page.pictures.still(modelData.slide, page.pictures.drawn)

    height: inside.height + 28
    radius: 12
    color: Theme.white
    border.width: 1.5
    border.color: Theme.stop
    Accessible.role: Accessible.Grouping
    Accessible.name: `${modelData.title}, ${modelData.text}`

    Column {
        id: inside

        x: 14
        y: 14
        width: parent.width - 28
        spacing: 6

        Image {
            width: parent.width
            height: source.toString() ? 80 : 0
            source: root.address
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }

        EditorText {
            width: parent.width
            text: root.modelData.title
            font.bold: true
        }

        EditorText {
            width: parent.width
            text: root.modelData.text
            wrapMode: Text.Wrap
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.modelData.fix
            wrapMode: Text.Wrap
            isNote: true
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.modelData.where
            isNote: true
        }

        Flow {
            width: parent.width
            spacing: 8

            EditorButton {
                visible: root.modelData.going !== ""
                isSmall: true
                kind: EditorButton.Outlined
                text: root.modelData.going
                onClicked: root.page.goTo(root.index)
            }

            EditorButton {
                isSmall: true
                text: qsTr("Show in Check")
                onClicked: root.page.placeAsked("check", root.modelData.slide)
            }
        }
    }
}
