import QtQuick
import kiosk.ui

// What covers the playlist that is looked at, and when it plays again.
Item {
    id: root

    property string title: ""
    property string words: ""

    implicitHeight: title === "" ? 1 : text.y + text.height + 16

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hair
    }

    EditorText {
        id: heading

        x: 20
        y: 14
        width: parent.width - 40
        visible: root.title !== ""
        text: root.title
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
        font.pixelSize: 16
        font.bold: true
        wrapMode: Text.Wrap
    }

    EditorText {
        id: text

        x: 20
        anchors.top: heading.bottom
        anchors.topMargin: 4
        width: parent.width - 40
        visible: root.title !== ""
        text: root.words
        Accessible.role: Accessible.StaticText
        Accessible.name: root.words
        isNote: true
        wrapMode: Text.Wrap
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
