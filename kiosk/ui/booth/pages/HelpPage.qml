pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A country's help lines, and its number for danger. Everything a line promises comes from its own record.
BoothLayout {
    id: root

    readonly property real gap: 22 * u
    readonly property int lines: page.rows.length
    readonly property real startWide: isWide ? 780 * u : room
    readonly property real rowsX: isWide ? side + startWide + 60 * u : side
    readonly property real rowsTop: isWide ? Math.max(48 * u, reach) : Math.max(heading.y + heading.height + 40 * u, reach)
    readonly property real rowsFoot: isWide ? height - foot : isRaised ? actionsTop - 20 * u : band.y - gap
    readonly property real actionsTop: height - foot - (isWide ? first.needed : last.needed)
    // With lower controls, what is not touched makes room for what is.
    readonly property bool isRaised: !isWide && page.isLow
    readonly property real rowHeight: Math.min((rowsFoot - rowsTop - (lines - 1) * gap) / Math.max(1, lines), (isWide ? 460 : 420) * u)

    component Actions: Loader {
        readonly property real needed: (item as ActionRow)?.needed ?? 0

        anchors {
            left: parent?.left
            leftMargin: root.side
        }
        y: root.actionsTop
        width: root.startWide
        sourceComponent: ActionRow {
            tone: root.tone
            before: root.page.back
            after: root.page.buttons
        }
    }

    Rings {
        anchors.fill: parent
        visible: !root.tone.hasContrast
        u: root.u
        centreX: (root.isWide !== root.page.rightToLeft ? 0.14 : 0.9) * root.width
        centreY: root.isWide ? 60 * root.u : 60 * root.u
        reach: 820 * root.u
    }

    Column {
        id: heading

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.startWide
        spacing: 18 * root.u

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.title
            isTitle: true
            // With larger text the numbers need the height more than the title does.
            size: (root.isWide ? 108 : root.page.isLarger ? 92 : 120) * root.u
            lines: root.page.isLarger ? 1 : 2
            maximumHeight: root.page.isLow && root.isWide ? 210 * root.u : root.page.isLarger ? 260 * root.u : 420 * root.u
        }

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.more
            size: 46 * root.u * root.k
            lines: 1
        }
    }

    SizeGroup {
        id: names
    }

    // Keys follow the order of reading: beside the lines what can be done comes before them, under them after.
    Actions {
        id: first

        active: root.isWide
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.rowsX
        }
        y: root.isWide && !root.page.isLow ? root.rowsTop + Math.max(0, (root.rowsFoot - root.rowsTop - height) / 2) : root.rowsTop
        spacing: root.gap

        Repeater {
            model: root.page.rows

            delegate: NumberCard {
                required property RowView modelData

                width: root.width - root.rowsX - root.side
                height: root.rowHeight
                tone: root.tone
                line: modelData
                names: names
            }
        }
    }

    DangerBand {
        id: band

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        visible: root.page.emergency !== ""
        y: root.isRaised ? heading.y + heading.height + 40 * root.u : note.y - height - root.gap
        width: root.startWide
        height: visible ? (root.isWide ? (root.page.isLow ? 140 : 190) : 160) * root.u : 0
        tone: root.tone
    }

    Item {
        id: note

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isRaised ? band.y + band.height + root.gap : root.actionsTop - height - 16 * root.u
        width: root.startWide
        height: Math.max(lock.height, kept.height)

        Pictogram {
            id: lock

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            page: root.page
            name: "act-private"
            width: Math.round(72 * root.u)
            person: root.tone.hasContrast ? Theme.white : Theme.sky
            other: person
            ground: root.tone.ground
        }

        Saying {
            id: kept

            anchors {
                left: lock.right
                leftMargin: 22 * root.u
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            tone: root.tone
            words: root.page.reassurance
            size: 38 * root.u * root.k
            lines: 2
        }
    }

    Actions {
        id: last

        active: !root.isWide
    }
}
