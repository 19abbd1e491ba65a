import QtQuick
import kiosk.ui

// One help line: whose it is and where, and its number.
Item {
    id: root

    required property PageView page
    required property real u
    required property ItemView line
    required property real size
    readonly property real nameSize: Math.max(34 * u, Math.min(60 * u, size * 0.36))

    implicitHeight: name.height + number.height

    Item {
        id: name

        anchors.left: parent.left
        width: parent.width
        height: Math.max(whose.height, where.height)

        Phrase {
            id: whose

            anchors.left: parent.left
            width: parent.width * (root.line.more.length ? 0.62 : 1)
            page: root.page
            words: root.line.words
            size: root.nameSize
            minimum: 34 * root.u
            lines: 1
            color: Theme.white
        }

        Phrase {
            id: where

            anchors {
                left: parent.left
                leftMargin: whose.textWidth + 20 * root.u
            }
            width: parent.width - whose.textWidth - 20 * root.u
            page: root.page
            words: root.line.more
            size: root.nameSize
            minimum: 34 * root.u
            lines: 1
            isBold: false
            color: Theme.mist
            secondColor: Theme.mist
        }
    }

    Number {
        id: number

        anchors {
            left: parent.left
            top: name.bottom
        }
        text: root.line.number
        size: root.size
        room: root.width
    }
}
