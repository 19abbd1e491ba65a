pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A help line: whose it is, its number, what is known of it; touched anywhere it leads to its codes.
TouchButton {
    id: root

    required property RowView line
    required property SizeGroup names
    readonly property real unit: style.unit
    readonly property real inset: 40 * unit
    readonly property real share: style.textScale > 1 ? (height < 200 * unit ? 0.36 : 0.4) : 0.41
    readonly property real takeWidth: 216 * unit
    readonly property real availableWidth: width - inset * 2 - takeWidth + 6 * unit

    button: line.take[0]
    outline: style.hasContrast ? style.cardLine : "transparent"
    // The card is told as one: whose number, the number, what touching it leads to, and what is known of the line.
    Accessible.description: line.facts.map(fact => fact.spoken).join(", ")

    Column {
        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        width: root.availableWidth

        SpokenPhrase {
            id: name

            width: parent.width
            style: root.style
            words: root.line.name
            size: 40 * root.unit * Math.min(root.style.textScale, 1.2)
            group: root.names
            isBold: true
            color: root.style.cardText
            lines: 1
            maximumHeight: root.height * 0.3
            Accessible.ignored: true
        }

        Number {
            anchors.left: parent.left
            text: root.line.number
            size: Math.min(112 * root.unit * root.style.textScale, root.height * root.share)
            availableWidth: root.availableWidth
            color: root.style.accent
        }

        Facts {
            width: parent.width
            style: root.style
            facts: root.line.facts
            size: 36 * root.unit * root.style.textScale
            color: root.style.cardSecond
            highest: root.height - name.height - Math.min(112 * root.unit * root.style.textScale, root.height * root.share) - 10 * root.unit
        }
    }

    TakeSign {
        anchors {
            right: parent.right
            rightMargin: 18 * root.unit
            verticalCenter: parent.verticalCenter
        }
        width: root.takeWidth - 12 * root.unit
        height: root.height - 36 * root.unit
        style: root.style
        button: root.button
    }
}
