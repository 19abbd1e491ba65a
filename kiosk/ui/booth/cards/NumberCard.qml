pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A help line: whose it is, its number, what is known of it; touched anywhere it leads to its own page.
TouchButton {
    id: root

    required property RowView line
    required property SizeGroup names
    readonly property real unit: style.unit
    // Larger names need the width.
    readonly property real inset: (style.isLarger ? 26 : 40) * unit
    readonly property real availableWidth: width - 2 * inset
    readonly property real besideArrow: availableWidth - arrow.width - (style.isLarger ? 12 : 20) * unit
    // A low one has less round its words, and a smaller number over what is known.
    readonly property bool isLow: !style.isLarger && height < 225 * unit
    // How much of its height its number has.
    readonly property real share: !line.facts.length ? 0.44 : isLow ? 0.4 : !style.isLarger ? 0.44 : style.isClimbing ? 0.41 : 0.38
    readonly property real margin: (style.isLarger ? 10 : isLow ? (style.hasContrast ? 10 : 6) : 14) * unit

    button: line.take[0]
    outline: style.hasContrast ? style.cardLine : "transparent"
    // The card is told as one: whose number, the number, what touching it leads to, and what is known of the line.
    Accessible.description: line.facts.map(fact => fact.spoken).join(", ")

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        width: root.availableWidth
        // Letters of an address reach below a line of digits.
        spacing: /[a-z]/.test(root.line.number) ? 6 * root.unit : 0

        SpokenPhrase {
            id: name

            anchors.left: parent.left
            width: root.besideArrow
            style: root.style
            words: root.line.name
            size: root.style.sized(40)
            group: root.names
            isBold: true
            color: root.style.cardText
            lines: 1
            maximumHeight: root.height * (root.style.isHuge ? 0.46 : root.style.isLarger ? 0.36 : 0.3)
            Accessible.ignored: true
        }

        Number {
            id: number

            anchors.left: parent.left
            text: root.line.number
            size: Math.min(root.style.sized(112), root.height * root.share)
            availableWidth: root.besideArrow
            mayBreak: root.style.isLarger && !root.style.isHuge
            color: root.style.accent
        }

        Facts {
            width: root.availableWidth
            style: root.style
            facts: root.line.facts
            size: root.style.sized(36)
            color: root.style.cardSecond
            highest: root.height - name.height - number.height - 2 * (root.margin + words.spacing)
        }
    }

    Onward {
        id: arrow

        anchors {
            right: parent.right
            rightMargin: root.inset * 0.8
        }
        width: (root.style.isLarger ? 60 : 72) * root.unit
        y: Math.min((root.height - height) / 2, 44 * root.unit)
        style: root.style
    }
}
