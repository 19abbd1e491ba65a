import QtQuick
import kiosk.ui

// What a page of help is for, and whose lines stand on it.
Column {
    id: root

    required property BoothStyle style
    // From its top to what stands under it on a wide screen.
    required property real room
    readonly property real unit: style.unit

    spacing: 18 * unit

    SpokenPhrase {
        width: parent.width
        style: root.style
        words: root.style.page.title
        isTitle: true
        size: 92 * root.unit
        lines: 2
        mayTakeOneMore: root.style.isWide
        maximumHeight: root.style.isWide ? root.room - whose.height : 420 * root.unit
    }

    SpokenPhrase {
        id: whose

        width: parent.width
        style: root.style
        words: root.style.page.more
        size: root.style.sized(46)
        lines: 1
    }
}
