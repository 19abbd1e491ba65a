pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What makes the screen easier: one switch each, and the way back.
BoothLayout {
    id: root

    readonly property var switches: page.buttons.filter(button => button.action === "accessibility" && button.argument !== "none")
    readonly property var others: page.buttons.filter(button => button.action !== "accessibility" || button.argument === "none")
    readonly property bool isHigh: style.isClimbing && isWide
    readonly property real gap: ((page.isLow || style.isHuge) && style.isClimbing ? 6 : page.isLow || style.isHuge ? 10 : isHigh || style.isSmall ? 12 : 24) * unit
    readonly property real listTop: Math.max(title.y + title.height + (isHigh ? 12 : style.isHuge ? 14 : 56) * unit, highestControl)
    readonly property real listHeight: actions.y - (!style.isClimbing ? 26 : style.isHuge ? 14 : page.isLow ? 18 : 26) * unit - listTop
    // Five names one under the other have no room where hands reach, if their letters climb and are large.
    readonly property int columns: isWide || style.isClimbing && page.isLow && style.isLarger ? 2 : 1
    readonly property int rows: Math.ceil(switches.length / columns)
    readonly property real cellHeight: Math.min((listHeight - (rows - 1) * gap) / rows, style.sized(230))

    SizeGroup {
        id: names
    }

    SizeGroup {
        id: details
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
        size: (root.isWide ? 104 : 120) * root.unit
        lines: root.isWide ? 1 : 2
        maximumHeight: root.page.isLow ? Math.max(root.highestControl - y - 30 * root.unit, 200 * root.unit) : root.isWide ? (root.isHigh ? 118 : 150) * root.unit : 100000
    }

    Grid {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.listTop
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.switches

            delegate: SwitchRow {
                required property ButtonView modelData

                width: (root.availableWidth - (root.columns - 1) * root.gap) / root.columns
                height: root.cellHeight
                style: root.style
                button: modelData
                names: names
                details: details
            }
        }
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.height - needed - root.bottomMargin
        width: root.availableWidth
        buttonHeight: Math.max(root.style.target, (root.page.isLow ? 112 : root.isHigh ? 120 : 140) * root.unit)
        style: root.style
        before: []
        after: root.others
    }
}
