import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// A value that is typed in one line, and taken when that is left.
Column {
    id: root

    required property SlideField field

    function take(): void {
        if (typed.text !== root.field.value || root.field.isRefused)
            root.field.put(typed.text);
    }

    spacing: 6

    EditorText {
        width: root.width
        text: root.field.label
        font.bold: true
    }

    EditorText {
        visible: text !== ""
        width: root.width
        text: root.field.hint
        wrapMode: Text.Wrap
        isNote: true
    }

    TextField {
        id: typed

        width: Math.min(root.width, 220)
        implicitHeight: 36
        placeholderText: root.field.standIn
        placeholderTextColor: Theme.slate
        font.family: "Noto Sans"
        font.pixelSize: 14
        color: enabled ? Theme.ink : Theme.slate
        selectByMouse: true
        leftPadding: 11
        Accessible.name: root.field.label
        Accessible.description: root.field.fault
        onEditingFinished: root.take()

        // Bound to the value it would lose what cannot be meant once that is told.
        Component.onCompleted: text = root.field.value

        background: Rectangle {
            radius: 9
            color: typed.enabled ? Theme.white : Theme.ice
            border.width: typed.activeFocus ? 2 : 1.5
            border.color: root.field.fault ? Theme.stop : typed.activeFocus ? Theme.heart : Theme.edge

            EditorFocus {
                isShown: typed.activeFocus
                radius: 12
            }
        }
    }

    Connections {
        function onChanged(): void {
            if (!root.field.isRefused)
                typed.text = root.field.value;
        }

        function onLeaving(): void {
            root.take();
        }

        target: root.field
    }
}
