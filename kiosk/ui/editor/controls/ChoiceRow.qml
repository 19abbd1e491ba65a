pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One of a few, side by side; on a narrow place they go on in the next line.
Rectangle {
    id: root

    property list<string> choices
    property int chosen: 0
    property string name: ""

    signal picked(int index)

    implicitWidth: {
        let sum = 6;
        for (let at = 0; at < repeater.count; at++)
            sum += (repeater.itemAt(at)?.implicitWidth ?? 0) + flow.spacing;
        return Math.ceil(sum);
    }
    implicitHeight: flow.implicitHeight + 6
    color: Theme.ice
    border.color: Theme.edge
    radius: 11
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    Flow {
        id: flow

        anchors.fill: parent
        anchors.margins: 3
        spacing: 2

        Repeater {
            id: repeater

            model: root.choices

            delegate: EditorPress {
                id: choice

                required property int index
                required property string modelData

                text: modelData
                checked: index === root.chosen
                implicitHeight: 30
                leftPadding: 12
                rightPadding: 12
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.checked: checked
                onClicked: root.picked(index)

                contentItem: EditorText {
                    verticalAlignment: Text.AlignVCenter
                    text: choice.text
                    font.bold: choice.checked
                    color: choice.checked ? Theme.white : choice.enabled ? Theme.ink : Theme.slate
                }

                background: Rectangle {
                    radius: 8
                    color: choice.checked ? (choice.enabled ? Theme.heart : Theme.edge) : choice.hovered ? Theme.mist : "transparent"

                    EditorFocus {
                        isShown: choice.visualFocus
                        radius: parent.radius
                    }
                }
            }
        }
    }
}
