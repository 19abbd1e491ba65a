import QtQuick
import kiosk.ui

// One question, with the place for its answer.
Item {
    id: root

    property string title: ""
    property string note: ""
    property string fault: ""
    property bool isLast: false
    default property alias answers: place.data
    readonly property bool isNarrow: width < 520

    implicitHeight: Math.max((isNarrow ? words.height + 8 : 0) + place.implicitHeight + (told.visible ? told.implicitHeight + 6 : 0) + 34, isNarrow ? 0 : words.y + words.height + 14)

    Column {
        id: words

        anchors.left: parent.left
        y: root.isNarrow ? 12 : 24
        width: 160

        EditorText {
            width: parent.width
            text: root.title
            font.pixelSize: 15
            font.bold: true
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.note
            isNote: true
            wrapMode: Text.Wrap
        }
    }

    Column {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: root.isNarrow ? 0 : 188
        anchors.right: parent.right
        y: root.isNarrow ? words.y + words.height + 6 : 17
        spacing: 9
    }

    EditorText {
        id: told

        anchors.left: place.left
        anchors.right: parent.right
        anchors.top: place.bottom
        anchors.topMargin: 6
        visible: text !== ""
        text: root.fault
        color: Theme.stop
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        visible: !root.isLast
        color: Theme.hair
    }
}
