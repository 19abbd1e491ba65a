import QtQuick
import kiosk.ui

// Whose lines stand on a page of help, and what it is for.
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
        maximumHeight: Math.min((root.style.page.isLow && root.style.isWide ? 210 : root.isLarger ? 260 : 420) * root.unit, root.style.isWide ? root.room - more.height : 100000)
    }

    SpokenPhrase {
        id: more

        width: parent.width
        style: root.style
        words: root.style.page.more
        size: 46 * root.unit * root.style.textScale
        lines: 2
    }
}
