pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The first page behind the PIN: what is known, and what can be done.
Item {
    id: root

    required property TeamPage team
    readonly property TeamView page: team.page
    readonly property real unit: team.unit
    readonly property bool isWide: team.isWide
    readonly property real gap: (!isWide ? 20 : isClimbing ? 4 : 12) * unit
    readonly property bool isClimbing: page.rows.some(one => one.title.some(words => words.isClimbing))
    readonly property real available: width - 2 * team.side
    readonly property real rowsWidth: isWide ? available * 0.66 : available
    readonly property real buttonsWidth: isWide ? available - rowsWidth - 32 * unit : available

    TeamHeading {
        id: heading

        anchors {
            left: parent.left
            leftMargin: root.team.side
        }
        y: (root.isWide ? 46 : 64) * root.unit
        width: root.available
        team: root.team
        pictogram: "act-tell-staff"
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.team.side
        }
        y: heading.y + heading.height + root.gap + 6 * root.unit
        width: root.rowsWidth
        spacing: root.gap

        Repeater {
            model: root.page.rows

            delegate: TeamRow {
                required property TeamRowView modelData

                width: root.rowsWidth
                team: root.team
                row: modelData
                least: (root.isWide ? 120 : 152) * root.unit
            }
        }
    }

    Grid {
        id: buttons

        anchors {
            right: parent.right
            rightMargin: root.team.side
        }
        y: root.isWide ? heading.y + heading.height + root.gap + 6 * root.unit : note.y - height - 20 * root.unit
        columns: root.isWide ? 1 : 2
        spacing: 20 * root.unit

        Repeater {
            model: root.page.buttons

            delegate: TeamKey {
                required property TeamButtonView modelData

                width: root.isWide ? root.buttonsWidth : (root.available - buttons.spacing) / 2
                height: (root.isWide ? 120 : 132) * root.unit
                team: root.team
                button: modelData
                group: sizes
            }
        }
    }

    SizeGroup {
        id: sizes
    }

    Phrase {
        id: note

        anchors {
            left: parent.left
            leftMargin: root.team.side + (root.isWide ? root.rowsWidth + 32 * root.unit : 0)
        }
        y: root.height - height - 24 * root.unit
        width: root.buttonsWidth
        page: root.page
        words: root.page.remark
        size: 34 * root.unit
        minimum: 33 * root.unit
        isBold: false
    }
}
