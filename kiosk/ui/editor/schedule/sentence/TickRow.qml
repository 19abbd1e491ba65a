pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Several of a few: each is on or off by itself.
Flow {
    id: root

    property var choices: []
    property var chosen: []

    signal picked(var chosen)

    function begin(): void {
        repeater.itemAt(0)?.forceActiveFocus(Qt.PopupFocusReason);
    }

    spacing: 6

    Repeater {
        id: repeater

        model: root.choices

        delegate: EditorPress {
            id: tick

            required property var modelData
            readonly property bool isOn: root.chosen.includes(modelData.value)

            implicitHeight: 32
            leftPadding: 12
            rightPadding: 12
            focusPolicy: Qt.StrongFocus
            text: modelData.words
            Accessible.role: Accessible.CheckBox
            Accessible.name: modelData.said ?? modelData.words
            Accessible.checkable: true
            Accessible.checked: isOn
            onClicked: root.picked(isOn ? root.chosen.filter(one => one !== modelData.value) : [...root.chosen, modelData.value])

            contentItem: EditorText {
                verticalAlignment: Text.AlignVCenter
                text: tick.text
                font.bold: tick.isOn
                color: tick.isOn ? Theme.white : Theme.ink
            }

            background: Rectangle {
                radius: 8
                color: tick.isOn ? Theme.heart : tick.hovered ? Theme.mist : Theme.white
                border.width: 1.5
                border.color: tick.isOn ? Theme.heart : Theme.edge

                EditorFocus {
                    isShown: tick.visualFocus
                    radius: 10
                }
            }
        }
    }
}
