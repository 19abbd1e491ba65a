pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Twelve keys, as on a telephone, and a dot for each digit; above or beside them what is said of the last try.
Item {
    id: root

    required property TeamPage team
    readonly property TeamView page: team.page
    readonly property PadView pad: team.host.pad
    readonly property bool isWide: team.isWide
    readonly property real unit: team.unit
    readonly property real keyWidth: (isWide ? 230 : 276) * unit
    readonly property real keyHeight: (isWide ? 150 : 160) * unit
    readonly property real gap: 20 * unit
    readonly property real keysWidth: 3 * keyWidth + 2 * gap
    readonly property real column: isWide ? width - keysWidth - 3 * team.side - 40 * unit : width - 2 * team.side

    Accessible.role: Accessible.Pane
    Accessible.name: page.title.length ? page.title[0].spoken : ""

    Column {
        anchors {
            left: parent.left
            leftMargin: root.team.side
        }
        y: (root.isWide ? 150 : 72) * root.unit
        width: root.column
        spacing: 32 * root.unit

        TeamHeading {
            width: parent.width
            team: root.team
            pictogram: "act-private"
        }

        Phrase {
            width: parent.width
            visible: words.length > 0
            page: root.page
            words: root.page.more
            size: 44 * root.unit
            minimum: 33 * root.unit
            isBold: false
        }

        PadMessage {
            width: parent.width
            team: root.team
        }
    }

    Rectangle {
        id: field

        x: grid.x
        y: grid.y - height - 28 * root.unit
        width: root.keysWidth
        height: 116 * root.unit
        radius: 30 * root.unit
        color: Theme.white

        Row {
            anchors.centerIn: parent
            spacing: 20 * root.unit

            Repeater {
                model: root.pad.dots

                delegate: Rectangle {
                    width: 36 * root.unit
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }
            }
        }
    }

    Grid {
        id: grid

        // As on a telephone, also where lines run from right to left.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: !root.isWide ? (root.width - root.keysWidth) / 2 : root.page.rightToLeft ? root.team.side : root.width - root.keysWidth - root.team.side
        y: root.isWide ? (root.height - height + field.height) / 2 : root.height - height - 60 * root.unit
        columns: 3
        spacing: root.gap

        Repeater {
            model: root.page.keys

            delegate: TeamKey {
                required property TeamButtonView modelData

                width: root.keyWidth
                height: root.keyHeight
                team: root.team
                button: modelData
                isOpen: root.pad.isOpen
                size: (modelData.action === "digit" ? 76 : modelData.action === "ok" ? 56 : 44) * root.unit
            }
        }
    }
}
