import QtQuick
import kiosk.ui

// A way on as a flat card: its pictogram, its words, perhaps what it leads to, and an arrow.
TouchButton {
    id: root

    required property SizeGroup names
    readonly property real unit: style.unit
    // A narrow one needs its room for words; so do all of them, where one has words that are long.
    readonly property bool isNarrow: width < 560 * unit || style.page.buttons.some(one => !one.isMain && style.linesIn(one.words[0], style.floor, width - 328 * unit) > 2)
    readonly property real inset: (isNarrow ? 24 : 36) * unit
    readonly property real icon: Math.round(Math.min(height * 0.56, 100 * unit))
    readonly property bool hasMore: button.more.length > 0

    hasShadow: true
    outline: style.cardLine

    Pictogram {
        id: pictogram

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        page: root.style.page
        name: root.button.pictogram
        width: root.icon
        isMirrored: root.button.mirrored
        person: root.style.accent
        other: root.style.cardText
        ground: root.fill
    }

    Column {
        anchors {
            left: pictogram.right
            leftMargin: 24 * root.unit
            right: parent.right
            rightMargin: root.isNarrow ? root.inset : arrow.width + arrow.anchors.rightMargin + 16 * root.unit
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: root.style.offset(root.inner, height, name.blankAbove, (root.hasMore ? more : name).blankBelow, 0)
        }
        spacing: 4 * root.unit

        Phrase {
            id: name

            width: parent.width
            page: root.style.page
            words: root.button.words
            size: root.style.sized(46)
            group: root.names
            minimum: root.style.floor
            lines: root.hasMore ? 1 : root.isNarrow ? 3 : 2
            maximumHeight: isByInk ? root.inner - 6 * root.unit : root.height * 0.5
            isByInk: !root.hasMore
            color: root.style.hasContrast ? root.style.accent : root.style.cardText
        }

        Phrase {
            id: more

            width: parent.width
            visible: root.hasMore
            page: root.style.page
            words: root.button.more
            size: root.style.sized(36)
            minimum: root.style.floor
            lines: 1
            maximumHeight: root.height * 0.44
            isBold: false
            color: root.style.cardSecond
        }
    }

    Onward {
        id: arrow

        visible: !root.isNarrow
        anchors {
            right: parent.right
            rightMargin: root.inset * 0.8
            verticalCenter: parent.verticalCenter
        }
        style: root.style
    }
}
