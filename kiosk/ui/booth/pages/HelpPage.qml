pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A country's help lines, and its number for danger. Everything a line promises comes from its own record.
BoothLayout {
    id: root

    readonly property real gap: (page.rows.length > 3 ? 16 : 22) * unit
    readonly property real startWidth: isWide ? Math.min(780 * unit, availableWidth * (isNarrow ? 0.42 : 0.444)) : availableWidth
    readonly property real rowsX: isWide ? side + startWidth + 60 * unit : side
    readonly property real rowsTop: isWide ? Math.max(48 * unit, highestControl) : Math.max(isWhereRaised && note.height ? noteTop + note.height + gap : heading.y + heading.height, highestControl)
    readonly property real rowsBottom: isWide ? leaves.y - (leaves.needed ? gap : 0) : bandTop - gap
    readonly property real actionsTop: height - bottomMargin - (isWide ? first.needed : last.needed)
    readonly property real bandHeight: page.danger.length ? Math.max(style.target, (isWide ? wideBand : style.isLarger ? (isWhereRaised ? 160 : 196) : isWhereRaised ? 140 : 160) * unit) : 0
    readonly property real wideBand: isSquare ? (style.isLarger && style.isClimbing ? 190 : 230) : style.isClimbing ? 140 : style.isLarger ? (page.isLow ? 190 : 252) : page.isLow ? 140 : 190
    // With lower controls, what is not touched makes room for what is.
    readonly property real noteTop: isWhereRaised ? heading.y + heading.height : actionsTop - note.height - 16 * unit
    readonly property real bandTop: (isWhereRaised ? actionsTop - 4 * unit : actionsTop - note.height - 16 * unit) - bandHeight - gap
    readonly property real rowHeight: Math.min((rowsBottom - rowsTop - (page.rows.length - 1) * gap) / Math.max(1, page.rows.length), (isWide ? 460 : 420) * unit)
    // A leaf without lines has room for its ways over those that turn it, as larger text has them on every leaf.
    readonly property bool isEmpty: !isWide && page.rows.length === 0
    readonly property bool isSplit: !isWide && (style.isLarger || isEmpty)
    // Scripts whose lines are high have less above them on a small screen.
    readonly property bool isHigh: style.isSmall && page.title.some(words => words.isMarked)
    readonly property bool isNarrow: isSquare && page.rows.length > 3
    readonly property bool hasLongWays: page.buttons.some(one => Math.max(style.wordsWidth(one.words[0], style.floor, 9), one.words[0].breadth * one.words[0].scale * style.floor / 1.95) > startWidth / 2 - 62 * unit)

    component Actions: Loader {
        readonly property real needed: (item as ActionRow)?.needed ?? 0
        anchors.left: parent?.left
        anchors.leftMargin: root.side
        y: root.actionsTop
        width: root.startWidth
        sourceComponent: ActionRow {
            // Beside many lines they are narrow on a screen of 4:3, which has the height for more of their words.
            buttonHeight: Math.max(root.style.target, (root.style.isLarger ? (root.isEmpty ? 190 : root.isWide && !root.page.isLow ? 156 : 140) : root.isSquare && root.hasLongWays ? 190 : root.isNarrow ? 156 : 116) * root.unit)
            style: root.style
            before: root.isWide ? [] : root.isSplit ? [...root.page.buttons, ...root.page.earlier] : root.page.earlier
            ways: root.isSplit ? root.page.buttons.length : 0
            hasRoom: root.isEmpty
            hasRows: (root.isSquare || root.style.isLarger) && !root.style.isClimbing
            where: root.isWide ? [] : root.page.where
            after: root.isWide ? root.page.buttons : root.isSplit ? root.page.later : [...root.page.later, ...root.page.buttons]
        }
    }

    component Bands: Repeater {
        required property bool isHere
        model: isHere ? root.page.dangerButtons : []

        delegate: DangerBand {
            required property ButtonView modelData

            anchors.left: parent?.left
            anchors.leftMargin: root.side
            y: root.bandTop
            width: root.startWidth
            height: root.bandHeight
            style: root.style
            button: modelData
        }
    }

    NightRings {
        style: root.style
    }

    HelpHeading {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: root.above * (root.isWide && root.style.isLarger ? (root.style.isClimbing ? 0.3 : 0.6) : root.isHigh ? 0.45 : 1)
        width: root.startWidth
        style: root.style
        room: root.bandTop - y - (root.style.isLarger ? 40 : 48) * root.unit
    }

    SizeGroup {
        id: names
    }

    // Keys follow the order of reading: what stands beside the lines comes before them, under them after.
    Bands {
        isHere: root.isWide
    }

    Actions {
        id: first

        active: root.isWide
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: root.rowsX
        y: root.isWide && !root.page.isLow ? root.rowsTop + Math.max(0, (root.rowsBottom - root.rowsTop - height) / 2) : root.rowsTop
        spacing: root.gap

        Repeater {
            model: root.page.rows

            delegate: NumberCard {
                required property RowView modelData

                width: root.width - root.rowsX - root.side
                height: root.rowHeight
                style: root.style
                line: modelData
                names: names
            }
        }
    }

    ActionRow {
        id: leaves

        anchors.left: parent.left
        anchors.leftMargin: root.rowsX
        y: root.height - root.bottomMargin - needed
        width: root.width - root.rowsX - root.side
        buttonHeight: Math.max(root.style.target, 96 * root.unit, root.style.isLarger && root.style.isClimbing ? 2.9 * root.style.floor : 0)
        style: root.style
        before: root.isWide ? root.page.earlier : []
        where: root.isWide ? root.page.where : []
        after: root.isWide ? root.page.later : []
    }

    Bands {
        isHere: !root.isWide
    }

    PrivacyNote {
        id: note

        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: root.noteTop
        width: root.startWidth
        style: root.style
    }

    Actions {
        id: last

        active: !root.isWide
    }
}
