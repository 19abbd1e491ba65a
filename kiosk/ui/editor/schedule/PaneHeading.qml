import QtQuick
import kiosk.ui

// What a list is of, with the way to one more.
Item {
    id: root

    property string text: ""
    property string note: ""
    property bool isFirst: false

    signal added

    implicitHeight: words.y + words.height + 10

    Rectangle {
        visible: !root.isFirst
        y: 12
        width: parent.width
        height: 1
        color: Theme.hair
    }

    EditorText {
        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.verticalCenter: add.verticalCenter
        text: root.text
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorButton {
        id: add

        anchors.right: parent.right
        anchors.rightMargin: 22
        y: root.isFirst ? 16 : 27
        isSmall: true
        kind: EditorButton.Outlined
        iconName: "add"
        text: qsTr("Add")
        enabled: Editing.isAllowed
        Accessible.name: qsTr("Add to %1").arg(root.text)
        onClicked: root.added()
    }

    EditorText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.right: parent.right
        anchors.rightMargin: 22
        anchors.top: add.bottom
        anchors.topMargin: 4
        text: root.note
        isNote: true
        wrapMode: Text.Wrap
    }
}
