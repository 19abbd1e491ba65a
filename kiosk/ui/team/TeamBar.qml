pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The ways out of a page of the team's, at its foot.
Rectangle {
    id: root

    required property TeamPage team
    readonly property real unit: team.unit
    readonly property real gap: 16 * unit
    required property list<TeamButtonView> buttons
    readonly property int count: buttons.length

    color: Theme.ink

    SizeGroup {
        id: sizes
    }

    Row {
        anchors {
            left: parent.left
            leftMargin: root.team.side
            verticalCenter: parent.verticalCenter
        }
        spacing: root.gap

        Repeater {
            model: root.buttons

            delegate: TeamKey {
                required property TeamButtonView modelData

                width: Math.min(440 * root.unit, (root.width - 2 * root.team.side - (root.count - 1) * root.gap) / root.count)
                height: root.height - 36 * root.unit
                team: root.team
                button: modelData
                isOnBar: true
                group: sizes
            }
        }
    }
}
