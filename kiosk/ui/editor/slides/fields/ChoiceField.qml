import QtQuick
import kiosk.ui

// One of the values that a key may have: side by side where they are few, else in a list.
Column {
    id: root

    required property SlideField field
    readonly property list<string> names: field.options.map(one => one.name)
    readonly property int chosen: Math.max(0, field.options.findIndex(one => one.value === root.field.value))

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

    ChoiceRow {
        visible: root.names.length <= 3
        width: Math.min(implicitWidth, root.width)
        choices: visible ? root.names : []
        chosen: root.chosen
        name: root.field.label
        onPicked: index => root.field.put(root.field.options[index].value)
    }

    EditorChoice {
        visible: root.names.length > 3
        width: root.width
        choices: visible ? root.names : []
        chosen: root.chosen
        name: root.field.label
        onPicked: index => root.field.put(root.field.options[index].value)
    }
}
