import QtQuick
import kiosk.ui

// Whose lines stand on a page of help, and what it is for.
Column {
    id: root

    required property BoothStyle style
    // From its top to what stands under it on a wide screen.
    required property real room
    readonly property real unit: style.unit

    spacing: 18 * unit
    bottomPadding: (style.isSmall ? 22 : 40) * unit

    SpokenPhrase {
        width: parent.width
        style: root.style
        words: root.style.page.title
        isTitle: true
        size: 92 * root.unit
        lines: 2
        mayTakeOneMore: root.style.isWide
        maximumHeight: root.style.isWide ? root.room - more.height : 420 * root.unit
    }

    SpokenPhrase {
        id: more

        width: parent.width
        style: root.style
        words: root.style.page.more
        size: root.style.sized(root.style.isClimbing ? 40 : 46)
        lines: 2
    }
}
