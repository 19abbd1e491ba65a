pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One thing that a page of the team's tells: its state as a sign, two lines, and what can be done about it.
Rectangle {
    id: root

    required property TeamPage team
    required property TeamRowView row
    property real least: 116 * unit
    property int textLines: 1
    property real most: 100000
    readonly property real unit: team.unit
    readonly property real larger: team.isWide ? 1 : 1.1
    readonly property color tint: row.state === "bad" ? Theme.stop : row.state === "good" ? Theme.go : Theme.ink
    // Nastaliq: its lines take twice the height of others.
    readonly property bool isClimbing: row.title.some(words => words.isClimbing)
    readonly property real buttonWidth: buttons.width > 0 ? buttons.width + 24 * unit : 0

    implicitHeight: Math.max(isClimbing ? 112 * unit : least, lines.height + (isClimbing ? 6 : 24) * unit)
    height: implicitHeight
    radius: 30 * unit
    color: Theme.white

    Pictogram {
        id: sign

        anchors {
            left: parent.left
            leftMargin: 24 * root.unit
            verticalCenter: parent.verticalCenter
        }
        page: root.team.page
        name: `team-${root.row.state}`
        width: Math.round(56 * root.unit)
        person: root.tint
        ground: Theme.white
    }

    Column {
        id: lines

        anchors {
            left: sign.right
            leftMargin: 24 * root.unit
            verticalCenter: parent.verticalCenter
        }
        width: root.width - sign.width - 72 * root.unit - root.buttonWidth
        spacing: 2 * root.unit

        // Made anew whenever it tells something else.
        Repeater {
            model: [...root.row.title, ...root.row.text]

            delegate: Phrase {
                required property WordsView modelData
                required property int index

                width: lines.width
                page: root.team.page
                words: [modelData]
                size: (index ? 34 : 38) * root.larger * root.unit
                minimum: 33 * root.unit
                lines: index ? root.textLines : 1
                maximumHeight: index ? root.most - 80 * root.unit : 100000
                isBold: index === 0
                color: index === 0 && root.row.state === "bad" ? Theme.stop : Theme.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.spoken
            }
        }
    }

    Row {
        id: buttons

        anchors {
            right: parent.right
            rightMargin: 12 * root.unit
            verticalCenter: parent.verticalCenter
        }

        Repeater {
            model: root.row.button

            delegate: TeamKey {
                required property TeamButtonView modelData

                width: 230 * root.unit
                height: 112 * root.unit
                team: root.team
                button: modelData
                size: 38 * root.unit
            }
        }
    }
}
