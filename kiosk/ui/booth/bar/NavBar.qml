pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The bar under every page: back, start, language, easier; and at the end, by itself, Hide this page.
Rectangle {
    id: root

    required property BoothStyle style
    readonly property real unit: style.unit
    readonly property real pad: 24 * unit
    readonly property real gap: Math.max(12, style.isWide ? 20 : 12) * unit
    readonly property real buttonHeight: height - (style.isWide ? 40 : 48) * unit
    // A tall screen may have no room for pictograms beside the words: they stand above them.
    readonly property bool isStacked: !style.isWide && besideWords < 0.9 * wanted
    readonly property real least: 96 * unit
    readonly property real room: width - 2 * pad - nav.count * gap - gap - (nav.count + 1) * (40 * unit + 4)
    // What the words may take together with pictograms beside them.
    readonly property real besideWords: room - (nav.count + 1) * (0.48 * buttonHeight + 12 * unit)
    // What they would take at full size.
    property real wanted: 1
    readonly property real shrink: Math.min(1, (isStacked ? room : besideWords) / (1.02 * wanted))

    function measure(): void {
        let sum = leave.natural;
        for (let i = 0; i < nav.count; ++i)
            sum += (nav.itemAt(i) as NavButton)?.natural ?? 0;
        wanted = sum;
    }

    color: style.bar

    Rectangle {
        visible: root.style.hasContrast
        width: parent.width
        height: 6 * root.unit
        color: Theme.white
    }

    Row {
        anchors {
            left: parent.left
            leftMargin: root.pad
            verticalCenter: parent.verticalCenter
        }
        visible: !root.style.page.asking.length
        spacing: root.gap

        Repeater {
            id: nav

            model: [...root.style.page.back, ...root.style.page.nav]

            delegate: NavButton {
                required property ButtonView modelData

                height: root.buttonHeight
                style: root.style
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
        height: root.buttonHeight
        style: root.style
        button: root.style.page.leave
        isStacked: root.isStacked
        isLeave: true
        actsOnPress: true
        shrink: root.shrink
    }

    Component.onCompleted: measure()
}
