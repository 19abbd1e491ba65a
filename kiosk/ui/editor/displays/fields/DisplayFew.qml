import QtQuick
import kiosk.ui

// A field that is one of a few, and what the chosen one means.
Item {
    id: root

    required property DisplayForming page
    required property var field
    readonly property string about: field.chosen >= 0 ? field.abouts[field.chosen] : ""

    implicitHeight: row.height + (words.visible ? words.implicitHeight + 4 : 0)

    ChoiceRow {
        id: row

        width: Math.min(implicitWidth, parent.width)
        choices: root.field.choices
        chosen: root.field.chosen
        name: root.field.label
        onPicked: index => root.page.pick(root.field.key, index)
    }

    EditorText {
        id: words

        anchors.top: row.bottom
        anchors.topMargin: 4
        width: parent.width
        visible: text !== ""
        text: [root.about, root.field.note].filter(one => one !== "").join(". ")
        isNote: true
        wrapMode: Text.Wrap
    }
}
