import QtQuick
import kiosk.ui

// A code, and over or beside it what scanning it does and what stands in it.
Rectangle {
    id: root

    required property BoothStyle style
    required property CodeView code
    required property bool isUpright
    required property SizeGroup group
    readonly property real unit: style.unit
    // Less round a code that needs it.
    readonly property real inset: Math.max(4 * unit, Math.min((style.isSmall ? 4 : 30) * unit, isUpright ? (width - code.needed * code.side - 14 * unit) / 2 : 30 * unit))
    readonly property real availableWidth: isUpright ? width - 2 * inset : width - picture.width - 3 * inset

    radius: 36 * unit
    color: style.card

    BoothCode {
        id: picture

        anchors {
            left: parent.left
            leftMargin: root.isUpright ? (root.width - width) / 2 : root.inset
        }
        y: root.isUpright ? root.inset * 0.6 : (root.height - height) / 2
        style: root.style
        code: root.code
        wanted: root.isUpright ? Math.min(root.width - 2 * root.inset, root.height - ((root.style.isClimbing ? (root.style.isSmall ? 210 : 260) : 168) * root.style.textScale + 50) * root.unit) : root.height - 1.2 * root.inset
    }

    Column {
        anchors {
            left: root.isUpright ? parent.left : picture.right
            leftMargin: root.inset
        }
        y: root.isUpright ? picture.y + picture.height + (root.height - picture.y - picture.height - height) / 2 : (root.height - height) / 2
        width: root.availableWidth
        spacing: 8 * root.unit

        Phrase {
            width: parent.width
            page: root.style.page
            words: root.code.words
            size: root.style.sized(44)
            group: root.group
            minimum: root.style.floor
            lines: 2
            maximumHeight: (root.isUpright ? root.height - picture.height : root.height) * 0.62
            color: root.style.cardText
        }

        CodeName {
            anchors.left: parent.left
            width: parent.width
            booth: root.style
            code: root.code
            color: root.style.cardSecond
        }
    }
}
