import QtQuick
import kiosk.ui

// The line at which a file stops being readable, to be mended by hand.
Column {
    id: root

    required property CheckPage page
    readonly property var line: page.line[0] ?? null

    visible: line !== null
    spacing: 8

    EditorText {
        width: parent.width
        text: root.line ? qsTr("Line %1, as it is written").arg(root.line.number) : ""
        wrapMode: Text.Wrap
        isNote: true
    }

    EditorField {
        id: field

        width: parent.width
        name: qsTr("The line, as it is written")
        value: root.line?.text ?? ""
        enabled: Editing.isAllowed
    }

    EditorButton {
        isSmall: true
        kind: EditorButton.Outlined
        text: qsTr("Write the line so")
        enabled: Editing.isAllowed && root.line !== null && field.text !== root.line.text
        onClicked: root.page.writeLine(field.text)
    }
}
