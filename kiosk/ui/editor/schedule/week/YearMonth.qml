pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A month of the year: a column for each of its weeks, Monday first.
Column {
    id: root

    required property SchedulePage page
    required property real pitch
    required property var modelData

    signal pointed(string words)

    spacing: 5

    EditorText {
        text: root.modelData.name
        font.pixelSize: 13
        font.bold: true
    }

    Item {
        id: grid

        width: Math.ceil((root.modelData.offset + root.modelData.days.length) / 7) * root.pitch
        height: 7 * root.pitch

        Repeater {
            model: root.modelData.days

            delegate: Rectangle {
                id: day

                required property int index
                required property var modelData
                readonly property int cell: root.modelData.offset + index

                x: (LayoutMirroring.enabled ? grid.width / root.pitch - 1 - Math.floor(cell / 7) : Math.floor(cell / 7)) * root.pitch
                y: cell % 7 * root.pitch
                width: root.pitch - 2
                height: root.pitch - 2
                radius: 2.5
                color: modelData.isToday ? Theme.ink : modelData.kind === "taken" ? Theme.heart : modelData.kind === "added" ? Theme.added : Theme.usual
                border.width: modelData.isChosen || modelData.kind === "added" ? 1.5 : 0
                border.color: modelData.isChosen ? Theme.ink : Theme.heart
                Accessible.role: Accessible.Cell
                Accessible.name: modelData.said
            }
        }

        MouseArea {
            function at(x: real, y: real): var {
                const column = Math.floor(x / root.pitch);
                const week = LayoutMirroring.enabled ? grid.width / root.pitch - 1 - column : column;
                return root.modelData.days[week * 7 + Math.floor(y / root.pitch) - root.modelData.offset];
            }

            anchors.fill: parent
            hoverEnabled: true
            onPositionChanged: event => root.pointed(at(event.x, event.y)?.said ?? "")
            onExited: root.pointed("")
            onClicked: event => {
                const day = at(event.x, event.y);
                if (day)
                    root.page.weekOf(day.iso);
            }
        }
    }
}
