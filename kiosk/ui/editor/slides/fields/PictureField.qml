import QtQuick
import kiosk.ui

// Which file a picture is.
Column {
    id: root

    required property SlideField field

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
