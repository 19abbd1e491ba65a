pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// At the foot of a notice: the number for danger, what it is for, and whose notice it is.
Rectangle {
    id: root

    required property PageView page
    required property real unit
    required property bool isUrgent
    required property bool isTall
    required property real side
    readonly property color words: isUrgent ? Theme.ink : Theme.white
    readonly property bool hasNumber: page.number !== ""
    readonly property real wordsWidth: isTall ? width - 2 * side : width - 2 * side - (hasNumber ? number.width + 93 * unit : 0)

    color: isUrgent ? Theme.sun : Theme.heart

    Row {
        id: number

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isTall ? 18 * root.unit : (root.height - height) / 2
        visible: root.hasNumber
        spacing: 28 * root.unit

        Handset {
            id: handset

            anchors.verticalCenter: parent.verticalCenter
            width: Math.round((root.isUrgent ? 130 : 104) * root.unit)
            color: root.words
        }

        Number {
            anchors.verticalCenter: parent.verticalCenter
            text: root.page.number
            availableWidth: (root.isTall ? root.width - 2 * root.side : root.width * 0.4) - handset.width - number.spacing
            size: (root.isUrgent ? 200 : 150) * root.unit
            color: root.words
        }
    }

    Rectangle {
        anchors {
            left: number.right
            leftMargin: 44 * root.unit
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasNumber && !root.isTall
        width: 5 * root.unit
        height: parent.height * 0.64
        color: root.words
    }

    Column {
        anchors {
            left: root.isTall || !root.hasNumber ? parent.left : number.right
            leftMargin: root.isTall || !root.hasNumber ? root.side : 93 * root.unit
        }
        y: root.isTall && root.hasNumber ? number.y + number.height + 2 * root.unit : (root.height - height) / 2
        width: root.wordsWidth
        spacing: (root.isUrgent ? 6 : 0) * root.unit

        NoticeDangers {
            width: root.wordsWidth
            page: root.page
            isShown: root.visible
            size: (root.isUrgent ? 46 : 42) * root.unit
            minimum: 36 * root.unit
            maximumHeight: (root.isTall ? 66 : root.isUrgent ? 90 : 60) * root.unit
            color: root.words
        }

        Phrase {
            width: root.wordsWidth
            page: root.page
            words: root.visible ? root.page.lead : []
            size: (root.isUrgent ? 56 : 50) * root.unit
            minimum: 40 * root.unit
            lines: 1
            maximumHeight: root.height * 0.5
            color: root.words
        }
    }
}
