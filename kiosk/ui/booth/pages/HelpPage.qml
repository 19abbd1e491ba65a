pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A country's help lines, and its number for danger. Everything a line promises comes from its own record.
BoothLayout {
    id: root

    readonly property real gap: 22 * unit
    readonly property int lines: page.rows.length
    readonly property real startWidth: isWide ? 780 * unit : availableWidth
    readonly property real rowsX: isWide ? side + startWidth + 60 * unit : side
    readonly property real rowsTop: isWide ? Math.max(48 * unit, highestControl) : Math.max(heading.y + heading.height + 40 * unit, highestControl)
    readonly property real rowsBottom: isWide ? height - bottomMargin : isRaised ? actionsTop - 20 * unit : band.y - gap
    readonly property real actionsTop: height - bottomMargin - (isWide ? first.needed : last.needed)
    // With lower controls, what is not touched makes room for what is.
    readonly property bool isRaised: !isWide && page.isLow
    readonly property real rowHeight: Math.min((rowsBottom - rowsTop - (lines - 1) * gap) / Math.max(1, lines), (isWide ? 460 : 420) * unit)

    component Actions: Loader {
        readonly property real needed: (item as ActionRow)?.needed ?? 0

        anchors {
            left: parent?.left
            leftMargin: root.side
        }
        y: root.actionsTop
        width: root.startWidth
        sourceComponent: ActionRow {
            style: root.style
            before: root.page.back
            after: root.page.buttons
        }
    }

    Rings {
        anchors.fill: parent
        visible: !root.style.hasContrast
        unit: root.unit
        centreX: (root.isWide !== root.page.rightToLeft ? 0.14 : 0.9) * root.width
        centreY: root.isWide ? 60 * root.unit : 60 * root.unit
        outerRadius: 820 * root.unit
    }

    Column {
        id: heading

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.startWidth
        spacing: 18 * root.unit

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.title
            isTitle: true
            // With larger text the numbers need the height more than the title does.
            size: (root.isWide ? 108 : root.page.isLarger ? 92 : 120) * root.unit
            lines: root.page.isLarger ? 1 : 2
            mayTakeOneMore: root.isWide || root.page.isLarger
            maximumHeight: root.page.isLow && root.isWide ? 210 * root.unit : root.page.isLarger ? 260 * root.unit : root.isWide ? Math.min(420 * root.unit, band.y - root.above - whose.height - 48 * root.unit) : 420 * root.unit
        }

        SpokenPhrase {
            id: whose

            width: parent.width
            style: root.style
            words: root.page.more
            size: 46 * root.unit * root.textScale
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

    DangerBand {
        id: band

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        visible: root.page.emergency !== ""
        y: root.isRaised ? heading.y + heading.height + 40 * root.unit : note.y - height - root.gap
        width: root.startWidth
        height: visible ? (root.isWide ? (root.page.isLow ? 140 : 190) : 160) * root.unit : 0
        style: root.style
    }

    PrivacyNote {
        id: note

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isRaised ? band.y + band.height + root.gap : root.actionsTop - height - 16 * root.unit
        width: root.startWidth
        style: root.style
    }

    Actions {
        id: last

        active: !root.isWide
    }
}
