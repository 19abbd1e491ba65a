pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One help line to take along: its number large, a code that calls it, and one that keeps it.
BoothLayout {
    id: root

    readonly property real gap: 24 * u
    readonly property real startWide: isWide ? (width - 2 * side) * 0.4 : room
    readonly property real codesX: isWide ? side + startWide + 60 * u : side
    readonly property real codesWide: width - side - codesX
    readonly property real codesTop: isWide ? 56 * u : words.y + words.height + 36 * u
    readonly property real codesFoot: isWide ? height - foot * 1.4 : note.y - gap
    readonly property real codesHeight: codesFoot - codesTop
    // The codes stand side by side; where they are wide enough, each beside its words.
    readonly property real cardWide: (codesWide - gap) / 2
    readonly property bool isStacked: !isWide && codesHeight > 820 * u

    Rings {
        anchors.fill: parent
        visible: !root.tone.hasContrast
        u: root.u
        centreX: (root.isWide !== root.page.rightToLeft ? 0.14 : 0.9) * root.width
        centreY: 60 * root.u
        reach: 820 * root.u
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.startWide
        spacing: 20 * root.u

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.title
            isTitle: true
            size: (root.isWide ? 92 : 112) * root.u * Math.min(root.k, 1.1)
            lines: root.isWide ? 2 : 1
        }

        Repeater {
            model: root.page.rows

            delegate: Column {
                id: line

                required property RowView modelData

                width: parent.width

                Saying {
                    width: parent.width
                    tone: root.tone
                    words: line.modelData.name
                    size: 46 * root.u * root.k
                    lines: 2
                }

                Number {
                    anchors.left: parent.left
                    text: line.modelData.number
                    size: 170 * root.u
                    room: parent.width
                    color: root.tone.hasContrast ? root.tone.accent : Theme.white
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
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

                width: root.isStacked ? root.codesWide : root.cardWide
                height: Math.min(root.isStacked ? (root.codesHeight - root.gap) / 2 : root.codesHeight, root.isStacked ? 460 * root.u : root.cardWide * 1.5)
                tone: root.tone
                code: modelData
                isUpright: !root.isStacked
                group: sizes
            }
        }
    }

    Saying {
        id: note

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: actions.y - height - 22 * root.u
        width: root.startWide
        tone: root.tone
        words: root.page.reassurance
        size: 40 * root.u * root.k
        lines: 2
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.height - needed - root.foot
        width: root.startWide
        tone: root.tone
        before: root.page.back
        after: root.page.buttons
    }
}
