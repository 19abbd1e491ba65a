pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Moves a playlist one place up in its list, or down; the keyboard does it in the list itself.
Column {
    id: root

    property string name: ""
    property int place: 0
    property int count: 0

    signal moved(int place)

    Repeater {
        model: [[-1, qsTr("Move %1 up")], [1, qsTr("Move %1 down")]]

        delegate: EditorPress {
            id: step

            required property var modelData
            readonly property int to: root.place + modelData[0]

            width: 26
            height: 24
            focusPolicy: Qt.NoFocus
            enabled: to >= 0 && to < root.count
            Accessible.role: Accessible.Button
            Accessible.name: modelData[1].arg(root.name)
            onClicked: root.moved(to)

            contentItem: Item {
                EditorIcon {
                    anchors.centerIn: parent
                    visible: step.enabled
                    name: "up"
                    rotation: step.modelData[0] > 0 ? 180 : 0
                    color: Theme.ink
                    width: 16
                    height: 16
                }
            }

            background: Rectangle {
                radius: 7
                color: step.enabled && step.hovered ? Theme.white : "transparent"
            }
        }
    }
}
