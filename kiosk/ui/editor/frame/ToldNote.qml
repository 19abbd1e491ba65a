import QtQuick
import kiosk.ui

// What there is to tell whoever edits, with the way back where it is of an act; it goes by itself once there was
// time to read it.
Rectangle {
    id: root

    required property EditingSession session
    // The step that Undo would take back; "" where the note is of none.
    property string step: ""
    // The page, whose acts at its foot stay in sight: `foot` is how much of it they take, and `footHeight` of
    // what stands there.
    required property var screen

    function say(sentence: string, of: string): void {
        words.text = sentence;
        step = of;
        going.restart();
    }

    anchors.bottomMargin: 16 + Math.max(screen.foot, screen.item?.footHeight ?? 0)
    visible: words.text !== ""
    width: Math.min(parent.width - 80, words.implicitWidth + (back.visible ? back.width + 14 : 0) + 36)
    height: Math.max(words.height, back.visible ? back.height : 0) + 22
    radius: 12
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    EditorText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.parent.width - 116 - (back.visible ? back.width + 14 : 0))
        wrapMode: Text.Wrap
        color: Theme.white
    }

    EditorButton {
        id: back

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: root.step !== "" && root.step === root.session.undoLabel
        isSmall: true
        iconName: "undo"
        text: qsTr("Undo")
        Accessible.name: qsTr("Undo: %1").arg(root.step)
        onClicked: {
            words.text = "";
            root.session.undo();
        }
    }

    Timer {
        id: going

        interval: (root.step === "" ? 4000 : 10000) + 60 * words.text.length
        running: false
        onTriggered: {
            if (back.activeFocus)
                restart();
            else
                words.text = "";
        }
    }

    Connections {
        function onTold(sentence: string): void {
            root.say(sentence, "");
        }

        function onDone(sentence: string): void {
            root.say(sentence, root.session.undoLabel);
        }

        // What was done is no more, or something else was done since.
        function onChanged(): void {
            if (root.step !== "" && root.step !== root.session.undoLabel)
                words.text = "";
        }

        target: root.session
    }
}
