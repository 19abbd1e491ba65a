import QtQuick
import kiosk.ui

// The number for danger, and beside it the words.
Item {
    id: root

    required property BoothStyle style
    readonly property real unit: style.unit
    // Words that need most of the width have some of what lies beside them.
    readonly property bool isTight: (width - 92 * unit) * 0.76 - 112 * unit < need(style.floor)
    readonly property real usualInset: (style.isHuge ? 24 : 40) * unit
    readonly property real inset: isTight ? 24 * unit : usualInset

    // What its end needs, beyond its words.
    property real taken: 0
    readonly property real room: width - taken
    readonly property WordsView said: style.page.danger.length ? style.page.danger[0] : null
    readonly property real highest: height - (style.isHuge ? 8 : 16) * unit
    // How wide the number may be: with larger text its words have more than they need at the least, unless it then has
    // too little itself.
    readonly property real numberRoom: Math.min(room * 0.46, Math.max(room * 0.24, beside(style.isLarger ? style.sized(40) : style.floor), Math.min(room * 0.36, beside(style.floor))))

    // What its words need of the width at a size, on as many lines as there is height for; and what they leave of it.
    function need(size: real): real {
        return said ? style.wordsWidth(said, size, Math.max(1, Math.floor(highest / (said.fullLine * said.scale * size)))) : 0;
    }

    function beside(size: real): real {
        return room - 2.8 * usualInset - need(size);
    }

    Number {
        id: number

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        text: root.style.page.emergency
        size: root.height * 0.78
        availableWidth: root.numberRoom
        color: root.style.dangerInk
    }

    Phrase {
        id: words

        anchors {
            left: number.right
            leftMargin: root.inset * 0.8
            right: parent.right
            rightMargin: root.inset + root.taken
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: root.style.offset(root.highest, height, blankAbove, blankBelow, 0)
        }
        page: root.style.page
        words: root.style.page.danger
        size: root.style.sized(52)
        minimum: root.style.floor
        lines: 1
        maximumHeight: root.highest
        isByInk: true
        color: root.style.dangerInk
    }
}
