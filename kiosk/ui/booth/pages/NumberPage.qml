pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One help line to take along: its number large, a code that calls it, and one that keeps it.
BoothLayout {
    id: root

    readonly property real gap: (style.isSmall ? 12 : 24) * unit
    readonly property real startWidth: isWide && page.codes.length ? (width - 2 * side) * 0.4 : availableWidth
    readonly property real edge: style.isSmall ? 36 * unit : side
    readonly property real codesX: isWide ? side + startWidth + 60 * unit : edge
    readonly property real codesWidth: width - edge - codesX
    // Codes have their size first.
    readonly property real leastCodes: page.codes.reduce((most, one) => Math.max(most, one.needed * one.side), 0) + (page.codes.length ? ((style.isClimbing ? (style.isSmall ? 210 : 260) : 168) * textScale + 80) * unit : 0)
    readonly property real codesTop: isWide ? 56 * unit : Math.min(words.y + words.height + 36 * unit, codesBottom - leastCodes)
    readonly property real wordsBottom: isWide ? note.y - gap : codesBottom - leastCodes - 36 * unit
    readonly property real codesBottom: isWide ? height - bottomMargin * 1.4 : note.y - gap
    readonly property real codesHeight: codesBottom - codesTop
    // The codes stand side by side; where they are wide enough, each beside its words.
    readonly property real cardWidth: (codesWidth - gap) / 2
    readonly property bool isStacked: !isWide && !style.isSmall && codesHeight > 820 * unit

    NightRings {
        style: root.style
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.startWidth
        spacing: 20 * root.unit

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.title
            isTitle: true
            size: (root.style.isClimbing ? 68 : 92) * root.unit
            lines: root.isWide ? 2 : 1
        }

        Repeater {
            model: root.page.rows

            delegate: Column {
                id: line

                required property RowView modelData

                width: parent.width

                SpokenPhrase {
                    width: parent.width
                    style: root.style
                    words: line.modelData.name
                    size: root.style.sized(46)
                    lines: 2
                }

                Number {
                    anchors.left: parent.left
                    text: line.modelData.number
                    // By itself it is read from afar.
                    size: (root.page.codes.length > 1 ? (root.style.isSmall ? 140 : 170) : root.style.isSmall ? 150 : root.isWide || root.style.isClimbing ? 240 : 420) * root.unit
                    availableWidth: parent.width
                    color: root.style.hasContrast ? root.style.accent : Theme.white
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text.replace(/\s/g, " ")
                }

                Facts {
                    width: parent.width
                    style: root.style
                    facts: line.modelData.facts
                    size: root.style.sized(40)
                    color: root.style.second
                    highest: root.wordsBottom - words.y - line.y - y
                    isTold: true
                }
            }
        }
    }

    SizeGroup {
        id: sizes
    }

    Grid {
        id: codes

        anchors {
            left: parent.left
            leftMargin: root.codesX
        }
        y: root.isWide ? root.codesTop + Math.max(0, (root.codesHeight - height) / 2) : root.codesTop
        columns: root.isStacked ? 1 : 2
        spacing: root.gap

        Repeater {
            model: root.page.codes

            delegate: CodeCard {
                required property CodeView modelData

                width: root.isStacked ? root.codesWidth : root.cardWidth
                height: Math.min(root.isStacked ? (root.codesHeight - root.gap) / 2 : root.codesHeight, root.isStacked ? 460 * root.unit : root.cardWidth * 1.5)
                style: root.style
                code: modelData
                isUpright: !root.isStacked
                group: sizes
            }
        }
    }

    SpokenPhrase {
        id: note

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: actions.y - height - 22 * root.unit
        width: root.startWidth
        style: root.style
        words: root.page.reassurance
        size: root.style.sized(40)
        lines: 2
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.height - needed - root.bottomMargin
        width: root.startWidth
        style: root.style
        before: []
        after: root.page.buttons
    }
}
