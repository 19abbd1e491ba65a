pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A leaf of a country's help lines in huge words: cards of lines, or on the last one what is said of them and the
// ways on; under either the number for danger, and the ways to the other leaves.
BoothLayout {
    id: root

    readonly property real gap: 20 * unit
    readonly property int count: Math.max(1, page.rows.length)
    // Side by side where one over the other they would be too low for their names.
    readonly property bool isLow: (linesBottom - linesTop - (count - 1) * gap) / count < Math.max(style.target, 2.75 * style.floor)
    readonly property int columns: Math.min(isLow ? 2 : page.columns, count)
    readonly property int rows: Math.ceil(page.rows.length / columns)
    readonly property real underTitle: title.y + title.height + (isWide ? 20 : 36) * unit
    readonly property real linesTop: Math.max(underTitle, highestControl)
    // It stands over the ways to other leaves, on a wide screen beside them.
    readonly property real bandWidth: isWide ? availableWidth * (isSquare ? 0.5 : 0.46) : availableWidth
    readonly property real bandHeight: page.danger.length ? Math.max(style.target, 180 * unit) : 0
    readonly property real bandTop: isWide ? height - bottomMargin - bandHeight : turns.y - (turns.needed ? gap : 0) - bandHeight
    readonly property real linesBottom: (isWide ? Math.min(turns.y, bandTop) : bandTop) - gap
    readonly property real cardHeight: Math.min((linesBottom - linesTop - (rows - 1) * gap) / Math.max(1, rows), 480 * unit)

    NightRings {
        style: root.style
    }

    SpokenPhrase {
        id: title

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.availableWidth
        style: root.style
        words: root.page.title
        isTitle: true
        size: 92 * root.unit
        lines: root.isWide ? 1 : 2
    }

    SizeGroup {
        id: names
    }

    Grid {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.linesTop + Math.max(0, (root.linesBottom - root.linesTop - height) / 2)
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.page.rows

            delegate: NumberCard {
                required property RowView modelData

                width: (root.availableWidth - (root.columns - 1) * root.gap) / root.columns
                height: root.cardHeight
                style: root.style
                line: modelData
                names: names
            }
        }
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.linesTop
        width: root.availableWidth
        spacing: 24 * root.unit

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.more
            size: root.style.sized(46)
            lines: 2
        }

        PrivacyNote {
            width: parent.width
            style: root.style
        }
    }

    ActionRow {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.linesBottom - needed
        width: root.availableWidth
        style: root.style
        before: []
        after: root.page.buttons
    }

    Repeater {
        model: root.page.dangerButtons

        delegate: DangerBand {
            required property ButtonView modelData

            anchors {
                left: parent?.left
                leftMargin: root.side
            }
            y: root.bandTop
            width: root.bandWidth
            height: root.bandHeight
            style: root.style
            button: modelData
        }
    }

    ActionRow {
        id: turns

        anchors {
            left: parent.left
            leftMargin: root.isWide && root.bandHeight ? root.side + root.bandWidth + root.gap : root.side
        }
        y: root.height - root.bottomMargin - needed
        width: root.width - root.side - anchors.leftMargin
        style: root.style
        before: root.page.earlier
        where: root.page.where
        after: root.page.later
    }
}
