pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One line or two that are typed and taken with Enter or the button.
PartBody {
    id: root

    property list<string> names
    property list<string> values
    property int first: 0
    property string note: ""
    property string other: ""

    signal taken(var texts)
    signal otherTaken

    onBegun: (lines.itemAt(first) as Column)?.children[1].forceActiveFocus(Qt.PopupFocusReason)

    function take(): void {
        const texts = [];
        for (let at = 0; at < lines.count; at++)
            texts.push(lines.itemAt(at).children[1].text);
        taken(texts);
    }

    Row {
        width: parent.width
        spacing: 12

        Repeater {
            id: lines

            model: root.names

            delegate: Column {
                id: line

                required property int index
                required property string modelData

                width: (root.width - 12 * (root.names.length - 1)) / root.names.length
                spacing: 4

                EditorText {
                    text: line.modelData
                    font.bold: true
                }

                TypedLine {
                    width: parent.width
                    value: root.values[line.index] ?? ""
                    name: line.modelData
                    isKept: true
                    onAccepted: root.take()
                }
            }
        }
    }

    EditorText {
        width: parent.width
        visible: text !== ""
        text: root.note
        isNote: true
        wrapMode: Text.Wrap
    }

    Flow {
        width: parent.width
        spacing: 8

        EditorButton {
            isSmall: true
            kind: EditorButton.Main
            text: qsTr("Take it")
            onClicked: root.take()
        }

        EditorButton {
            isSmall: true
            visible: root.other !== ""
            text: root.other
            onClicked: root.otherTaken()
        }
    }
}
