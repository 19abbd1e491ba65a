import QtQuick
import kiosk.ui

// A way on beside larger ones: a pictogram, its words, and an arrow.
TouchButton {
    id: root

    required property SizeGroup names
    readonly property real unit: style.unit
    readonly property real inset: 32 * unit
    readonly property real between: 24 * unit

    hasShadow: true
    outline: style.cardLine

    Pictogram {
        id: picture

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        page: root.style.page
        name: root.button.pictogram
        width: Math.round(72 * root.unit)
        isMirrored: root.button.mirrored
        person: root.style.accent
        other: root.style.cardText
        ground: root.fill
    }

    Column {
        anchors {
            left: picture.right
            leftMargin: root.between
            right: arrow.left
            rightMargin: root.between
            verticalCenter: parent.verticalCenter
        }

        Phrase {
            width: parent.width
            page: root.style.page
            words: root.button.words
            size: root.style.sized(46)
            group: root.names
            minimum: root.style.floor
            lines: root.button.more.length ? 1 : 2
            maximumHeight: (root.height - 12 * root.unit) * (root.button.more.length ? 0.55 : 1)
            color: root.style.cardText
        }

        Phrase {
            width: parent.width
            page: root.style.page
            words: root.button.more
            size: root.style.sized(36)
            minimum: root.style.floor
            lines: 1
            maximumHeight: (root.height - 12 * root.unit) * 0.45
            isBold: false
            color: root.style.cardSecond
        }
    }

    Onward {
        id: arrow

        anchors {
            right: parent.right
            rightMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        style: root.style
    }
}
