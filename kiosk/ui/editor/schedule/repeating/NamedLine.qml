import QtQuick
import kiosk.ui

// A line that is typed, with its name above.
Column {
    id: root

    property string name: ""
    property string value: ""
    readonly property alias text: line.text

    signal accepted

    function begin(): void {
        line.forceActiveFocus(Qt.PopupFocusReason);
    }

    spacing: 4

    EditorText {
        width: parent.width
        text: root.name
        font.bold: true
        wrapMode: Text.Wrap
    }

    TypedLine {
        id: line

        width: parent.width
        value: root.value
        isKept: true
        name: root.name
        onAccepted: root.accepted()
    }
}
