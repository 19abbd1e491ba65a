import QtQuick
import kiosk.ui

// What there is to tell whoever edits; it goes by itself once there was time to read it.
Rectangle {
    id: root

    required property EditingSession session

    visible: words.text !== ""
    width: Math.min(parent.width - 80, words.implicitWidth + 36)
    height: words.height + 22
    radius: 12
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    EditorText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.parent.width - 116)
        wrapMode: Text.Wrap
        color: Theme.white
    }

    Timer {
        id: going

        interval: 4000 + 60 * words.text.length
        onTriggered: words.text = ""
    }

    Connections {
        function onTold(sentence: string): void {
            words.text = sentence;
            going.restart();
        }

        target: root.session
    }
}
