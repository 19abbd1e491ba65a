import QtQuick
import kiosk.ui

// Which file a picture is.
Column {
    id: root

    required property SlideField field

    visible: root.field.value !== ""
    spacing: 2

    EditorText {
        width: root.width
        text: root.field.label
        font.bold: true
    }

    EditorText {
        width: root.width
        text: root.field.value
        isNote: true
        elide: Text.ElideMiddle
    }
}
