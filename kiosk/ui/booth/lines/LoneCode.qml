import QtQuick
import kiosk.ui

// A code by itself: under it, or beside it where the page is tall, what stands in it, unless that is the number or the
// address of the page; where it lies, under it what it does as well, unless the title says that.
Item {
    id: root

    required property BoothStyle style
    required property CodeView code
    required property real wanted
    // How wide the code and what stands beside it may be, and how high it and what stands under it.
    required property real room
    required property real highest
    required property real wordsWidth
    readonly property bool isWide: style.isWide
    readonly property real gap: 14 * style.unit
    readonly property real below: isWide ? (words.words.length ? words.height + gap : 0) + (name.visible ? name.height + gap : 0) : 0

    width: card.width
    height: card.height + below

    BoothCode {
        id: card

        style: root.style
        code: root.code
        wanted: root.isWide ? Math.min(root.wanted, root.highest - root.below) : root.wanted
    }

    SpokenPhrase {
        id: words

        anchors.left: parent.left
        y: card.height + root.gap
        width: root.wordsWidth
        style: root.style
        words: root.isWide && !root.style.isTitle(root.code) ? root.code.words : []
        size: root.style.sized(44)
        lines: 2
    }

    CodeName {
        id: name

        anchors.left: root.isWide ? parent.left : card.right
        anchors.leftMargin: root.isWide ? 0 : 30 * root.style.unit
        y: root.isWide ? root.height - height : 0
        visible: !root.style.page.rows.some(row => row.number === root.code.under)
        width: root.isWide ? card.width : root.room - card.width - anchors.leftMargin
        booth: root.style
        code: root.code
        color: root.style.second
    }
}
