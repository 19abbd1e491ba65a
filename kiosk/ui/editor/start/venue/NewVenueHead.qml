import QtQuick
import kiosk.ui

// The way back, and what the page is about.
Item {
    id: root

    property string title: ""

    signal closed

    implicitHeight: 62

    EditorButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: 26
        anchors.verticalCenter: parent.verticalCenter
        kind: EditorButton.Bare
        iconName: "back"
        text: qsTr("Start")
        onClicked: root.closed()
    }

    EditorText {
        id: heading

        anchors.left: back.right
        anchors.leftMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        font.pixelSize: 21
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorText {
        anchors.left: heading.right
        anchors.leftMargin: 18
        anchors.right: parent.right
        anchors.baseline: heading.baseline
        text: qsTr("Every answer can be changed later.")
        color: Theme.slate
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
