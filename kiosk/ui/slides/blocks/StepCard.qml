pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A card of steps, each with its pictogram; all in the size of the longest.
Item {
    id: root

    required property PageView page
    required property real unit
    required property var steps
    required property color fill
    required property SizeGroup group
    readonly property real inset: 44 * unit
    readonly property real rowHeight: (height - 2 * 30 * unit) / Math.max(1, steps.length)
    readonly property real icon: Math.min(132 * unit, rowHeight * 0.8, width * 0.16)

    Rectangle {
        x: 4 * root.unit
        y: 9 * root.unit
        width: parent.width
        height: parent.height
        radius: 44 * root.unit
        color: Qt.alpha(Theme.ink, 0.07)
    }

    Rectangle {
        anchors.fill: parent
        radius: 44 * root.unit
        color: root.fill
    }

    Repeater {
        model: root.steps

        delegate: StepRow {
            required property ItemView modelData
            required property int index

            anchors {
                left: parent.left
                leftMargin: root.inset
                right: parent.right
                rightMargin: root.inset
            }
            y: 30 * root.unit + index * root.rowHeight
            height: root.rowHeight
            page: root.page
            unit: root.unit
            step: modelData
            icon: root.icon
            group: root.group
            ground: root.fill
        }
    }
}
