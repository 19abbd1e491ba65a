pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A list of what is wrong, or of help lines; or a question before something ends.
Item {
    id: root

    required property TeamPage team
    readonly property TeamView page: team.page
    readonly property real unit: team.unit
    readonly property real gap: 16 * unit
    readonly property real available: width - 2 * team.side
    readonly property real most: (height - list.y - 24 * unit) / (team.isWide ? 3 : 5) - gap

    TeamHeading {
        id: heading

        anchors {
            left: parent.left
            leftMargin: root.team.side
        }
        y: (root.team.isWide ? 46 : 64) * root.unit
        width: root.available * 0.75
        team: root.team
    }

    Phrase {
        anchors {
            right: parent.right
            rightMargin: root.team.side + textWidth - width
        }
        y: heading.y + (heading.height - height) / 2
        width: root.available * 0.22
        page: root.page
        words: root.page.where
        size: 40 * root.unit
        minimum: 33 * root.unit
        isBold: false
    }

    Column {
        id: list

        anchors {
            left: parent.left
            leftMargin: root.team.side
        }
        y: heading.y + heading.height + 28 * root.unit
        width: root.available
        spacing: root.gap

        Phrase {
            width: parent.width
            visible: words.length > 0
            page: root.page
            words: root.page.more
            size: 50 * root.unit
            minimum: 33 * root.unit
            isBold: false
        }

        Repeater {
            model: root.page.rows

            delegate: TeamRow {
                required property TeamRowView modelData

                width: root.available
                team: root.team
                row: modelData
                textLines: 7
                most: root.most
            }
        }

        Item {
            width: 1
            height: 24 * root.unit
            visible: buttons.count > 0
        }

        Repeater {
            id: buttons

            model: root.page.buttons

            delegate: Item {
                id: place

                required property TeamButtonView modelData

                width: root.available
                height: 140 * root.unit

                TeamKey {
                    anchors.left: parent.left
                    width: Math.min(root.available, 800 * root.unit)
                    height: place.height
                    team: root.team
                    button: place.modelData
                    size: 48 * root.unit
                }
            }
        }
    }
}
