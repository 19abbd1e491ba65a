import QtQuick
import kiosk.ui

// At the end of a bar's notice: whose it is, and the number for danger on a ground of its own.
Item {
    id: root

    required property PageView page
    required property real unit
    required property bool isUrgent
    readonly property bool hasNumber: page.number !== ""
    readonly property bool hasVenue: page.lead.length > 0
    readonly property real numberWidth: hasNumber ? 150 * unit + 36 * unit + number.width + 140 * unit : 0
    readonly property real venueWidth: hasVenue ? 790 * unit : 0

    implicitWidth: numberWidth + venueWidth

    Rectangle {
        id: panel

        anchors.right: parent.right
        width: root.numberWidth
        height: root.height
        color: root.isUrgent ? Theme.sun : Theme.heart

        Row {
            anchors.centerIn: parent
            visible: root.hasNumber
            spacing: 36 * root.unit

            Handset {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(150 * root.unit)
                color: root.isUrgent ? Theme.ink : Theme.white
            }

            Number {
                id: number

                anchors.verticalCenter: parent.verticalCenter
                text: root.page.number
                availableWidth: 640 * root.unit
                size: 250 * root.unit
                color: root.isUrgent ? Theme.ink : Theme.white
            }
        }
    }

    Rectangle {
        id: divider

        anchors.left: parent.left
        visible: root.hasVenue
        y: 44 * root.unit
        width: 5 * root.unit
        height: root.height - 2 * y
        color: root.isUrgent ? Theme.nightRings[2] : Theme.line
    }

    Phrase {
        anchors {
            left: divider.right
            leftMargin: 50 * root.unit
        }
        y: (root.height - height) / 2
        width: root.venueWidth - 95 * root.unit
        visible: root.hasVenue
        page: root.page
        words: root.visible ? root.page.lead : []
        size: 84 * root.unit
        minimum: 40 * root.unit
        lines: 3
        maximumHeight: root.height - 100 * root.unit
        color: root.isUrgent ? Theme.white : Theme.ink
    }
}
