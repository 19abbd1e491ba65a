pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What makes the screen easier: one switch each, and the way back.
BoothLayout {
    id: root

    readonly property var switches: page.buttons.filter(button => button.action === "ease" && button.argument !== "none")
    readonly property var others: page.buttons.filter(button => button.action !== "ease" || button.argument === "none")
    readonly property real gap: (page.isLow ? 16 : 24) * u
    readonly property real listTop: Math.max(title.y + title.height + 56 * u, reach)
    readonly property real listHeight: actions.y - 26 * u - listTop
    readonly property int columns: isWide && (k === 1 || listHeight / switches.length < 120 * u) || !isWide && listHeight / switches.length < 112 * u ? 2 : 1
    readonly property int rows: Math.ceil(switches.length / columns)
    readonly property real cellHeight: Math.min((listHeight - (rows - 1) * gap) / rows, 230 * u * k)

    SizeGroup {
        id: names
    }

    SizeGroup {
        id: details
    }

    Saying {
        id: title

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.room
        tone: root.tone
        words: root.page.title
        isTitle: true
        size: (root.isWide ? 104 : 120) * root.u * Math.min(root.k, 1.15)
        lines: root.isWide ? 1 : 2
        maximumHeight: root.page.isLow ? Math.max(root.reach - y - 30 * root.u, 200 * root.u) : 100000
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

                width: (root.room - (root.columns - 1) * root.gap) / root.columns
                height: root.cellHeight
                tone: root.tone
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
        y: root.height - needed - root.foot
        width: root.room
        high: (root.page.isLow ? 112 : 140) * root.u
        tone: root.tone
        before: root.page.back
        after: root.others
    }
}
