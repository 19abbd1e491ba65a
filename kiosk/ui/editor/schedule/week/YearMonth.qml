pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A month of the year: a column for each of its weeks, Monday first.
Column {
    id: root

    required property SchedulePage page
    required property var months
    required property real pitch
    required property int index
    // A month that says the same as before is not looked through anew.
    readonly property string told: JSON.stringify(months[index])
    property var month: ({
            "name": "",
            "offset": 0,
            "days": []
        })
    // Each of its days looks at both, with each change of the week.
    readonly property string firstDay: page.firstDay
    readonly property string lastDay: page.lastDay

    signal pointed(string words)

    onToldChanged: month = months[index]
    spacing: 5

    EditorText {
        text: root.month.name
        font.pixelSize: 13
        font.bold: true
    }

    Item {
        id: grid

        width: Math.ceil((root.month.offset + root.month.days.length) / 7) * root.pitch
        height: 7 * root.pitch

        Repeater {
            model: root.month.days.length

            delegate: Rectangle {
                id: day

                required property int index
                readonly property var modelData: root.month.days[index]
                readonly property bool isChosen: modelData.iso >= root.firstDay && modelData.iso <= root.lastDay
                readonly property int cell: root.month.offset + index

                x: (LayoutMirroring.enabled ? grid.width / root.pitch - 1 - Math.floor(cell / 7) : Math.floor(cell / 7)) * root.pitch
                y: cell % 7 * root.pitch
                width: root.pitch - 2
                height: root.pitch - 2
                radius: 2.5
                color: modelData.isToday ? Theme.ink : modelData.kind === "taken" ? Theme.heart : modelData.kind === "added" ? Theme.added : Theme.usual
                border.width: isChosen || modelData.kind === "added" ? 1.5 : 0
                border.color: isChosen ? Theme.ink : Theme.heart
                Accessible.role: Accessible.Cell
                Accessible.name: modelData.said
            }
        }

        MouseArea {
            function at(x: real, y: real): var {
                const column = Math.floor(x / root.pitch);
                const week = LayoutMirroring.enabled ? grid.width / root.pitch - 1 - column : column;
                return root.month.days[week * 7 + Math.floor(y / root.pitch) - root.month.offset];
            }

            anchors.fill: parent
            hoverEnabled: true
            onPositionChanged: event => root.pointed(at(event.x, event.y)?.said ?? "")
            onExited: root.pointed("")
            onClicked: event => {
                const day = at(event.x, event.y);
                if (day) {
                    root.page.weekOf(day.iso);
                    root.page.instant.onDay(day.iso);
                }
            }
        }
    }
}
