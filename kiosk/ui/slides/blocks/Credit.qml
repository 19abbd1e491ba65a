import QtQuick
import kiosk.ui

// The heart and the campaign's credit line.
Item {
    id: root

    required property PageView page
    required property real unit
    property color color: Theme.ink
    property color heartColour: Theme.heart
    property real size: 30 * unit

    visible: page.credit.length > 0
    height: Math.max(heart.height, words.implicitHeight)

    Heart {
        id: heart

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: root.size * 1.5
        fill: root.heartColour
    }

    Phrase {
        id: words

        anchors {
            left: heart.right
            leftMargin: 18 * root.unit
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        page: root.page
        words: root.page.credit.slice(0, 1)
        size: root.size
        minimum: 0
        lines: 2
        isBold: false
        role: "source"
        color: root.color
    }
}
