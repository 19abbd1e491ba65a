import QtQuick
import kiosk.ui

// A word of the sentence, or words of it that can be changed: underlined, and opened as a button is.
EditorPress {
    id: root

    required property var modelData
    property real longest: 300
    readonly property bool isChanged: modelData.changes !== ""

    enabled: isChanged
    width: Math.min(implicitWidth, longest)
    padding: 0
    bottomPadding: 3
    focusPolicy: isChanged ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: isChanged ? Accessible.Button : Accessible.StaticText
    Accessible.name: modelData.words

    contentItem: Item {
        implicitWidth: words.implicitWidth + after.implicitWidth
        implicitHeight: words.height

        EditorText {
            id: words

            anchors.left: parent.left
            width: Math.min(implicitWidth, root.longest - after.width)
            text: root.modelData.words
            font.pixelSize: 18
            font.bold: root.isChanged
            color: root.isChanged ? Theme.heart : Theme.ink
            wrapMode: Text.Wrap
        }

        EditorText {
            id: after

            anchors.left: words.right
            anchors.bottom: words.bottom
            text: root.modelData.after
            font.pixelSize: 18
        }

        Rectangle {
            visible: root.isChanged
            anchors.left: words.left
            anchors.right: words.right
            anchors.top: words.bottom
            height: 2
            color: Theme.heart
        }
    }

    background: Item {
        EditorFocus {
            isShown: root.visualFocus
            radius: 6
        }
    }
}
