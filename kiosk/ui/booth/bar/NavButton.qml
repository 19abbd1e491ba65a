import QtQuick
import kiosk.ui

// A button of the bar: a pictogram, and beside or under it words in the size that the bar sets.
TouchButton {
    id: root

    required property bool isStacked
    required property real icon
    required property real size
    property int lines: 1
    property color ink: Theme.white
    required property real inset
    readonly property real between: !icon ? 0 : (isStacked ? 4 : 12) * style.unit
    // From its edge to its pictogram, where the words stand beside that.
    readonly property real start: Math.max(inset, (width - icon - between - words.textWidth) / 2)

    radius: (style.isLarger ? 16 : 26) * style.unit
    fill: style.barButton
    // Its words, and over them its pictogram where that stands there.
    readonly property real over: isStacked ? picture.height + between : 0
    readonly property real contentTop: (height - over - words.height) / 2 + style.offset(inner, over + words.height, isStacked ? 0 : words.blankAbove, words.blankBelow, 0)
    outline: style.hasContrast ? Theme.white : "transparent"

    Pictogram {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: root.isStacked ? (root.width - width) / 2 : root.start
        y: root.isStacked ? root.contentTop : (root.height - height) / 2
        visible: root.icon > 0
        page: root.style.page
        name: root.button.pictogram
        width: Math.round(root.icon)
        isMirrored: root.button.mirrored
        person: root.ink
        other: root.ink
        ground: root.fill
    }

    Phrase {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.isStacked ? (root.width - textWidth) / 2 : root.start + root.icon + root.between
        y: root.contentTop + root.over
        width: root.isStacked ? root.width - 2 * root.inset : root.width - 2 * root.inset - root.icon - root.between
        page: root.style.page
        words: root.button.words
        size: root.size
        minimum: root.size
        lines: root.lines
        mayTakeOneMore: false
        isCentered: true
        color: root.ink
        secondColor: root.ink
    }
}
