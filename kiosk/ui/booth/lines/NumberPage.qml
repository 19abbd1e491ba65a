pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One help line to take along: its number large, a code that calls it, and one that keeps it; or by itself, with all
// that is known of it.
BoothLayout {
    id: root

    readonly property real gap: (style.isSmall ? 12 : 24) * unit
    readonly property bool hasCodes: page.codes.length > 0
    // By itself where words are large or the screen is small, a code has its words beside it.
    readonly property bool isAlone: page.codes.length === 1 && (style.isSmall || style.isLarger)
    readonly property real startWidth: !isWide ? availableWidth : isAlone ? Math.min(width - side - edge - leastCard - 60 * unit, (width - 2 * side) * 0.62) : Math.min(width - side - edge - page.codes.length * (leastCard + gap) - 60 * unit, (width - 2 * side) * (style.isSmall ? 0.36 : 0.4))
    readonly property real edge: style.isSmall && page.codes.length > 1 ? 36 * unit : side
    readonly property real codesX: isWide ? side + startWidth + 60 * unit : edge
    readonly property real codesWidth: width - edge - codesX
    // Codes have their size first.
    readonly property real leastCode: page.codes.reduce((most, one) => Math.max(most, one.needed * one.side), 0)
    readonly property real leastCard: leastCode + 20 * unit
    readonly property real leastCodes: !hasCodes ? 0 : isAlone ? leastCard : leastCode + ((style.isClimbing ? (style.isSmall ? 210 : 260) : 168) * textScale + 80) * unit
    readonly property real bandHeight: page.dangerButtons.length ? Math.max(style.target, (isWide ? 130 : 150) * unit) : 0
    readonly property real bandTop: actions.y - (actions.needed && bandHeight ? gap : 0) - bandHeight
    readonly property real codesTop: isWide ? (style.isSmall ? 30 : 56) * unit : Math.min(words.y + words.height + 36 * unit, codesBottom - leastCodes)
    readonly property real wordsBottom: isWide ? note.y - gap * (style.isLarger ? 0.5 : 1) : codesBottom - leastCodes - 36 * unit
    readonly property real codesBottom: isWide ? height - bottomMargin * 1.4 : isAlone ? bandTop - gap : note.y - gap
    readonly property real codesHeight: codesBottom - codesTop
    // The codes stand side by side; where there is room for that, each beside its words.
    readonly property real cardWidth: page.codes.length === 1 ? Math.min(codesWidth, 560 * unit) : (codesWidth - gap) / 2
    readonly property real aloneSide: isAlone ? Math.max(leastCard, Math.min(codesHeight, 560 * unit, isWide ? codesWidth : availableWidth * 0.5)) : 0
    readonly property bool isStacked: !isWide && !style.isSmall && codesHeight > page.codes.length * Math.max(410 * unit, leastCode + 50 * unit + gap / 2)

    NightRings {
        style: root.style
    }

    LineWords {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        // Lines of larger letters that climb need the room above them as well.
        y: root.style.isSmall || root.isWide && root.style.isClimbing && root.style.isLarger ? 24 * root.unit : root.above
        width: root.startWidth
        style: root.style
        highest: root.wordsBottom - y
        code: root.isAlone ? root.page.codes[0] : null
    }

    Repeater {
        model: root.hasCodes ? [] : root.page.rows

        delegate: FactList {
            required property RowView modelData

            anchors.left: parent?.left
            anchors.leftMargin: root.codesX
            y: root.codesTop
            width: root.width - root.side - root.codesX
            style: root.style
            facts: modelData.facts
            size: root.style.sized(46)
            highest: root.codesBottom - y
        }
    }

    CodeCards {
        anchors.left: parent.left
        anchors.leftMargin: root.codesX
        y: root.isWide ? root.codesTop + Math.max(0, (root.codesHeight - height) / 2) : root.codesTop
        style: root.style
        codes: root.isAlone ? [] : root.page.codes
        isStacked: root.isStacked
        cardWidth: root.isStacked ? root.codesWidth : root.cardWidth
        least: root.leastCodes
        highest: root.codesHeight
        spacing: root.gap
    }

    Repeater {
        model: root.isAlone ? root.page.codes : []

        delegate: LoneCode {
            required property CodeView modelData

            anchors.left: parent?.left
            anchors.leftMargin: root.codesX
            y: root.isWide ? root.codesTop + (root.codesHeight - height) / 2 : root.codesTop
            style: root.style
            code: modelData
            wanted: root.aloneSide
            room: root.width - root.side - root.edge
            highest: root.codesHeight
            wordsWidth: root.codesWidth
        }
    }

    SpokenPhrase {
        id: note

        readonly property bool isBeside: root.isAlone && !root.isWide

        anchors {
            left: parent.left
            leftMargin: isBeside ? root.edge + root.aloneSide + 30 * root.unit : root.side
        }
        y: isBeside ? root.codesTop + root.style.sized(root.style.isClimbing ? 110 : 72) : root.bandTop - height - (root.style.isLarger && !root.bandHeight && !actions.needed ? 0 : 22) * root.unit
        width: isBeside ? root.width - root.side - anchors.leftMargin : root.startWidth
        style: root.style
        words: root.page.reassurance
        size: root.style.sized(40)
        lines: isBeside ? 6 : 2
        mayEndSooner: isBeside
    }

    Repeater {
        model: root.page.dangerButtons

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

    ActionRow {
        id: actions

        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: root.height - needed - root.bottomMargin
        width: root.startWidth
        // Two lines of larger words.
        buttonHeight: Math.max(root.style.target, (root.style.isLarger ? 140 : 116) * root.unit, root.style.isLarger && !root.isWide ? 3.1 * root.style.floor : 0)
        style: root.style
        before: []
        after: root.page.buttons
    }
}
