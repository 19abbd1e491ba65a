import QtQuick
import kiosk.ui

// What stood there, struck out, or what will stand there.
Item {
    id: root

    property string text: ""
    property bool isGone: false

    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    implicitWidth: Math.ceil(words.implicitWidth) + 10
    height: words.height + 2

    Rectangle {
        x: words.LayoutMirroring.enabled ? root.width - width : 0
        width: Math.min(root.width, words.contentWidth + 10)
        height: parent.height
        radius: 5
        color: root.isGone ? Theme.warned : Theme.fine
    }

    EditorText {
        id: words

        x: 5
        width: parent.width - 10
        text: root.text
        wrapMode: Text.Wrap
        maximumLineCount: 6
        font.pixelSize: 13
        font.bold: !root.isGone
        font.strikeout: root.isGone
    }
}
