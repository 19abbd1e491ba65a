import QtQuick
import kiosk.ui

// One help line: whose it is and where, and its number.
Item {
    id: root

    required property PageView page
    required property real u
    required property ItemView line
    required property real size
    // The name stands over the number; on a bar, after it.
    property bool isInline: false
    readonly property real nameSize: Math.max(34 * u, Math.min(60 * u, size * 0.36))

    implicitHeight: isInline ? number.height : name.height + number.height

    Item {
        id: name

        anchors {
            left: parent.left
            leftMargin: root.isInline ? number.width + 40 * root.u : 0
        }
        y: root.isInline ? (number.height - height) / 2 : 0
        width: parent.width - (root.isInline ? number.width + 40 * root.u : 0)
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
            mayTakeOneMore: false
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
            words: root.line.more.slice(0, 1)
            size: root.nameSize
            minimum: 34 * root.u
            lines: 1
            mayTakeOneMore: false
            isBold: false
            color: Theme.white
            secondColor: Theme.white
        }
    }

    Number {
        id: number

        anchors.left: parent.left
        y: root.isInline ? 0 : name.height
        text: root.line.number
        size: root.size
        room: root.width * (root.isInline ? 0.62 : 1)
    }
}
