import QtQuick
import kiosk.ui

// One of the values that a key may have: side by side where they are few, else in a list.
Column {
    id: root

    required property SlideField field
    readonly property list<string> names: field.options.map(one => one.name)
    // None is where the file says something that there is not.
    readonly property int chosen: field.value === "" ? 0 : field.options.findIndex(one => one.value === root.field.value)

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

    EditorText {
        visible: root.chosen < 0 && root.names.length <= 3
        width: root.width
        text: qsTr("Now: “%1”").arg(root.field.value)
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    EditorChoice {
        visible: root.names.length > 3
        width: root.width
        choices: visible ? root.names : []
        chosen: root.chosen
        displayText: root.chosen < 0 ? `${root.field.value}` : currentText
        name: root.field.label
        onPicked: index => root.field.put(root.field.options[index].value)
    }
}
