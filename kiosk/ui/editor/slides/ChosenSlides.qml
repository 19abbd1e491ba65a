import QtQuick
import kiosk.ui

// How many slides are selected, and what is done with them.
Item {
    id: root

    required property SlidesPage page

    height: 96

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hair
    }

    EditorText {
        x: 20
        y: 14
        width: parent.width - 40
        text: root.page.chosenCount === 1 ? qsTr("1 slide selected") : qsTr("%1 slides selected").arg(root.page.chosenCount)
        font.bold: true
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 46
        spacing: 8

        EditorButton {
            isSmall: true
            text: qsTr("Duplicate")
            enabled: Editing.isAllowed
            onClicked: root.page.acts.duplicate()
        }

        EditorButton {
            isSmall: true
            text: qsTr("Take out")
            enabled: Editing.isAllowed
            onClicked: root.page.acts.takeOut()
        }
    }
}
