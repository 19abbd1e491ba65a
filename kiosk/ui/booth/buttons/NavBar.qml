pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The bar under every page: start, language, easier; and at the end, by itself, Leave now.
Rectangle {
    id: root

    required property BoothTone tone
    readonly property real u: tone.u
    readonly property real pad: 24 * u
    readonly property real gap: Math.max(12, tone.isWide ? 20 : 12) * u
    readonly property real high: height - (tone.isWide ? 40 : 48) * u
    // With larger text a tall screen has no room for pictograms beside the words: they stand above them.
    readonly property bool isStacked: tone.k > 1 && !tone.isWide
    readonly property real least: 96 * u
    // What the words may take together, at full size and as it is.
    readonly property real room: width - 2 * pad - nav.count * (gap + 96 * u) - 120 * u
    property real wanted: 1
    readonly property real shrink: Math.min(1, room / wanted)

    function measure(): void {
        let sum = leave.natural;
        for (let i = 0; i < nav.count; ++i)
            sum += (nav.itemAt(i) as NavButton)?.natural ?? 0;
        wanted = sum;
    }

    color: tone.bar

    Rectangle {
        visible: root.tone.hasContrast
        width: parent.width
        height: 6 * root.u
        color: Theme.white
    }

    Row {
        anchors {
            left: parent.left
            leftMargin: root.pad
            verticalCenter: parent.verticalCenter
        }
        visible: !root.tone.page.asking.length
        spacing: root.gap

        Repeater {
            id: nav

            model: root.tone.page.nav

            delegate: NavButton {
                required property ButtonView modelData

                height: root.high
                tone: root.tone
                button: modelData
                isStacked: root.isStacked
                shrink: root.shrink
            }
            onItemAdded: root.measure()
        }
    }

    NavButton {
        id: leave

        anchors {
            right: parent.right
            rightMargin: root.pad
            verticalCenter: parent.verticalCenter
        }
        height: root.high
        tone: root.tone
        button: root.tone.page.leave
        isStacked: root.isStacked
        isLeave: true
        shrink: root.shrink
    }

    Component.onCompleted: measure()
}
