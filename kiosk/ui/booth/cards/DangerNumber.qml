import QtQuick
import kiosk.ui

// The number for danger, and beside it the words.
Item {
    id: root

    required property BoothStyle style
    readonly property real unit: style.unit
    readonly property real inset: (style.isHuge ? 24 : 40) * unit

    // What stays free at its end.
    readonly property real free: words.width + inset - words.textWidth

    Number {
        id: number

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        text: root.style.page.emergency
        size: root.height * 0.78
        availableWidth: root.width * 0.46
        color: root.style.dangerInk
    }

    Phrase {
        id: words

        anchors {
            left: number.right
            leftMargin: root.inset * 0.8
            right: parent.right
            rightMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        page: root.style.page
        words: root.style.page.danger
        size: root.style.sized(52)
        minimum: root.style.floor
        lines: 1
        maximumHeight: root.height - (root.style.isHuge ? 8 : 16) * root.unit
        color: root.style.dangerInk
    }
}
