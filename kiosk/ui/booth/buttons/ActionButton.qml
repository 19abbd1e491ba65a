import QtQuick
import kiosk.ui

// A button with words, and a pictogram before them, or an arrow on after them: filled where it is the main one.
TouchButton {
    id: root

    property bool isMain: button.isMain
    property real size: style.sized(44)
    property SizeGroup group: null
    // The way to the number for danger is known by its colour, as everywhere.
    readonly property bool isDanger: button.action === "number" && button.argument === "emergency"
    readonly property color ink: isDanger ? style.dangerInk : isMain ? style.actionInk : style.otherInk
    // A narrow one has its words alone.
    readonly property bool hasIcon: mayHaveIcon && button.pictogram !== "" && width > wordsWidth + iconRoom
    property bool mayHaveIcon: true
    // What it takes beside its words to have a pictogram, which is no larger than that.
    property real iconRoom: 230 * style.unit
    property real iconMost: 84 * style.unit * style.textScale
    readonly property real wordsWidth: style.wordsWidth(button.words[0], size, style.isClimbing || style.isHuge ? 1 : 2)
    readonly property real iconWidth: hasIcon ? Math.round(Math.min(height * 0.54, iconMost)) : 0
    readonly property real between: hasIcon ? Math.min(20 * style.unit, iconMost * 0.3) : 0
    // How far over the middle letters stand, of which most reach further down than up; not where many have a mark above.
    readonly property bool isMarked: !style.page.rightToLeft && button.words.some(words => words.isMarked)
    readonly property real rise: (style.isClimbing ? 4 : isMarked ? 0 : 3) * style.unit
    // What its letters leave free of its height within its border.
    property real spare: (style.isHuge || style.isClimbing ? 0 : 6) * style.unit
    property real narrowInset: 26 * style.unit
    property real inset: Math.min(height * 0.3, hasIcon ? 40 * style.unit : narrowInset)
    readonly property real used: iconWidth + between + words.textWidth
    readonly property real start: Math.max(inset, (width - used) / 2)

    // Round ends have no room for the corners of larger words.
    radius: style.isLarger ? Math.min(height / 2, 30 * style.unit) : height / 2
    fill: isDanger ? style.danger : isMain ? style.action : style.other
    outline: isMain || isDanger ? "transparent" : style.otherLine
    outlineWidth: (style.hasContrast ? 6 : 5) * style.unit

    Pictogram {
        id: icon

        anchors {
            left: parent.left
            leftMargin: root.start + (root.button.isOnward ? words.textWidth + root.between : 0)
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasIcon
        page: root.style.page
        name: root.button.pictogram
        width: root.iconWidth
        isMirrored: root.button.mirrored
        person: root.ink
        other: root.ink
        ground: root.fill
    }

    Phrase {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.start + (root.button.isOnward ? 0 : root.iconWidth + root.between)
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: root.style.offset(root.inner, words.height, words.blankAbove, words.blankBelow, -root.rise)
        }
        width: root.width - 2 * root.inset - root.iconWidth - root.between
        page: root.style.page
        words: root.button.words
        size: root.size
        group: root.group
        minimum: root.style.floor
        lines: 1
        isCentered: true
        maximumHeight: root.inner - root.spare
        isByInk: true
        isClose: root.style.isLarger
        color: root.ink
        secondColor: root.ink
    }
}
