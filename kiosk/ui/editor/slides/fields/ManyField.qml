pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One to four of the directory, each chosen by its words.
Column {
    id: root

    required property SlideField field
    readonly property list<string> names: field.options.map(one => one.name)
    readonly property list<string> values: field.options.map(one => one.value)
    readonly property var chosen: field.value

    function replaced(at: int, value: string): var {
        const now = Array.from(root.chosen);
        if (value === "")
            now.splice(at, 1);
        else
            now[at] = value;
        return now;
    }

    spacing: 6

    EditorText {
        width: root.width
        text: root.field.label
        font.bold: true
    }

    Repeater {
        model: root.values.length > 0 ? root.chosen : []

        delegate: Item {
            id: one

            required property int index
            required property string modelData

            width: root.width
            height: 36

            EditorChoice {
                anchors.left: parent.left
                anchors.right: away.left
                anchors.rightMargin: 6
                choices: root.names
                chosen: root.values.indexOf(one.modelData)
                name: qsTr("%1, number %2").arg(root.field.label).arg(one.index + 1)
                onPicked: index => root.field.put(root.replaced(one.index, root.values[index]))
            }

            EditorButton {
                id: away

                anchors.right: parent.right
                visible: root.chosen.length > 1
                width: visible ? implicitWidth : 0
                kind: EditorButton.Bare
                isSmall: true
                text: qsTr("Remove")
                onClicked: root.field.put(root.replaced(one.index, ""))
            }
        }
    }

    EditorButton {
        visible: root.values.length > 0 && root.chosen.length < 4
        isSmall: true
        iconName: "add"
        text: qsTr("Add one")
        onClicked: {
            const free = root.values.find(one => !root.chosen.includes(one));
            if (free)
                root.field.put([...root.chosen, free]);
        }
    }
}
