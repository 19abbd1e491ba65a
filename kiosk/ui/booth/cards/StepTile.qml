import QtQuick
import kiosk.ui

// One thing to do, or not to do: its pictogram and its words.
Rectangle {
    id: root

    required property BoothStyle style
    required property StepView step
    required property SizeGroup group
    readonly property real unit: style.unit
    readonly property bool isUpright: height > 190 * unit && width < 400 * unit
    // Nastaliq, where it is huge, needs the pictogram's place.
    readonly property bool hasIcon: !style.isHuge || !style.isClimbing
    readonly property real icon: !hasIcon ? 0 : Math.round(Math.min(isUpright ? height * 0.42 : height * 0.7, (width < 520 * unit ? 84 : style.isBare && style.isClimbing ? 52 : 96) * unit))
    readonly property real inset: 20 * unit
    // Latin letters and those like them reach further down than up.
    readonly property real raise: step.words.every(words => words.bodyLine < 1.3) ? 4 * unit : 0

    radius: 32 * unit
    color: style.card
    Accessible.role: Accessible.StaticText
    Accessible.name: step.words[0].spoken

    Pictogram {
        id: pictogram

        anchors {
            left: parent.left
            leftMargin: root.inset
        }
        y: root.isUpright ? root.inset : (root.height - height) / 2
        visible: root.hasIcon
        page: root.style.page
        name: root.step.pictogram
        width: root.icon
        isMirrored: root.step.mirrored
        person: root.style.accent
        other: root.style.cardText
        ground: root.color
    }

    Phrase {
        readonly property real over: root.isUpright ? pictogram.y + pictogram.height : 0

        anchors {
            left: root.isUpright ? parent.left : pictogram.right
            leftMargin: root.isUpright ? root.inset : 16 * root.unit
        }
        y: over + (root.height - over - height) / 2 + root.style.offset(root.height - over, height, blankAbove, blankBelow, root.isUpright ? 0 : -root.raise)
        width: root.width - root.inset * 2 - (root.isUpright ? 0 : root.icon + 10 * root.unit)
        page: root.style.page
        words: root.step.words
        size: root.style.sized(38)
        group: root.group
        minimum: root.style.floor
        lines: 3
        mayEndSooner: root.style.mayEndSooner
        maximumHeight: root.isUpright ? root.height - root.icon - root.inset - 16 * root.unit : root.height - (root.style.isClimbing ? 12 : 4) * root.unit
        isByInk: root.style.isHuge
        color: root.style.cardText
    }
}
