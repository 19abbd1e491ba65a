import QtQuick
import kiosk.ui

// What a page of help is for, and whose lines stand on it.
Column {
    id: root

    required property BoothStyle style
    // From its top to what stands under it on a wide screen.
    required property real room
    readonly property real unit: style.unit
    readonly property bool isLarger: style.page.isLarger

    spacing: 18 * unit

    SpokenPhrase {
        width: parent.width
        style: root.style
        words: root.style.page.title
        isTitle: true
        // With larger text the numbers need the height more than the title does.
        size: (root.style.isWide ? 108 : root.isLarger ? 92 : 120) * root.unit
        lines: root.isLarger ? 1 : 2
        mayTakeOneMore: root.style.isWide || root.isLarger
        maximumHeight: root.style.page.isLow && root.style.isWide ? 210 * root.unit : root.isLarger ? 260 * root.unit : root.style.isWide ? Math.min(420 * root.unit, root.room - whose.height) : 420 * root.unit
    }

    SpokenPhrase {
        id: whose

        width: parent.width
        style: root.style
        words: root.style.page.more
        size: 46 * root.unit * root.style.textScale
        lines: 1
    }
}
