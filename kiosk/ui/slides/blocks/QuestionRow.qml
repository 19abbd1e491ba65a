import QtQuick
import kiosk.ui

// A question with an empty box before it.
Item {
    id: root

    required property PageView page
    required property real unit
    required property ItemView question
    required property real wanted
    required property SizeGroup group

    Rectangle {
        id: box

        anchors {
            left: parent.left
            verticalCenter: parent.verticalCenter
        }
        width: Math.round(root.wanted * 1.1)
        height: width
        radius: 20 * root.unit
        color: Theme.white
        border.color: Theme.heart
        border.width: Math.max(1, Math.round(7 * root.unit))
    }

    Phrase {
        id: words

        anchors {
            left: box.right
            leftMargin: 44 * root.unit
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        page: root.page
        words: root.question.words
        size: root.wanted
        group: root.group
        minimum: 44 * root.unit
        lines: 2
        maximumHeight: root.height - 16 * root.unit
    }
}
