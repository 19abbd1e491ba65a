pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A help line: whose it is, its number, what is known of it, and at its end the way to its codes.
Rectangle {
    id: root

    required property BoothTone tone
    required property RowView line
    required property SizeGroup names
    readonly property real u: tone.u
    readonly property real inset: 40 * u
    readonly property real share: tone.k > 1 ? 0.4 : 0.42
    readonly property bool hasTake: line.take.length > 0
    readonly property real takeWide: hasTake ? 216 * u : 0
    readonly property real room: width - inset * 2 - (hasTake ? takeWide - 6 * u : 0)

    radius: 36 * u
    color: tone.card
    border.color: tone.cardLine
    border.width: tone.hasContrast ? Math.round(tone.line) : 0

    Column {
        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        width: root.room

        Saying {
            id: name

            width: parent.width
            tone: root.tone
            words: root.line.name
            size: 40 * root.u * Math.min(root.tone.k, 1.2)
            group: root.names
            isBold: true
            color: root.tone.cardText
            lines: 1
            maximumHeight: root.height * 0.3
        }

        Number {
            anchors.left: parent.left
            text: root.line.number
            size: Math.min(112 * root.u * root.tone.k, root.height * root.share)
            room: root.room
            color: root.tone.accent
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Facts {
            width: parent.width
            tone: root.tone
            facts: root.line.facts
            size: 36 * root.u * root.tone.k
            color: root.tone.cardSecond
            highest: root.height - name.height - Math.min(112 * root.u * root.tone.k, root.height * root.share) - 24 * root.u
        }
    }

    Repeater {
        model: root.line.take

        delegate: TakeButton {
            required property ButtonView modelData

            anchors {
                right: parent.right
                rightMargin: 18 * root.u
                verticalCenter: parent.verticalCenter
            }
            width: root.takeWide - 12 * root.u
            height: root.height - 36 * root.u
            tone: root.tone
            button: modelData
        }
    }
}
