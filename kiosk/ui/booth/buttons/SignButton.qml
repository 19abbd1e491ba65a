import QtQuick
import kiosk.ui

// One warning sign to read more of: its pictogram on a tinted panel, its label, and an arrow on.
TouchButton {
    id: root

    required property color panel
    required property bool isUpright
    required property SizeGroup labels
    readonly property real unit: style.unit
    readonly property real inset: 22 * unit
    // Larger words need its place on a narrow card, and some of the pictogram's: on all cards alike.
    readonly property bool isNarrow: style.isLarger && style.page.buttons.some(one => style.linesIn(one.words[0], style.floor, width * 0.7 - 96 * unit - gap) > 3)
    // Between the words and the arrow.
    readonly property real gap: (isUpright || style.isWide ? 6 : 16) * unit
    // What the words leave free at their end.
    readonly property real after: arrow > 0 ? arrow + 0.8 * inset + gap : inset + 2 * unit
    readonly property real arrow: style.isHuge || style.isLarger && (isUpright || isNarrow) ? 0 : Math.round((isUpright ? 40 : 48) * unit)

    hasShadow: true
    outline: style.cardLine

    Rectangle {
        id: tinted

        readonly property bool isFlipped: root.style.page.rightToLeft
        readonly property real round: root.radius - root.outlineWidth

        anchors {
            left: parent.left
            top: parent.top
            margins: root.outlineWidth
        }
        width: (root.isUpright ? root.width : Math.min(root.height * 1.06, root.width * (!root.style.isHuge ? (root.isNarrow ? 0.18 : 0.3) : root.style.isClimbing ? 0.12 : root.style.isWide ? 0.24 : 0.19))) - 2 * root.outlineWidth
        height: (root.isUpright ? root.height * (root.style.isClimbing ? 0.36 : root.style.isLarger ? 0.32 : 0.46) : root.height) - 2 * root.outlineWidth
        topLeftRadius: root.isUpright || !isFlipped ? round : 0
        topRightRadius: root.isUpright || isFlipped ? round : 0
        bottomLeftRadius: !root.isUpright && !isFlipped ? round : 0
        bottomRightRadius: !root.isUpright && isFlipped ? round : 0
        color: root.panel

        Pictogram {
            anchors.centerIn: parent
            page: root.style.page
            name: root.button.pictogram
            width: Math.round(Math.min(parent.width, parent.height) * 0.88)
            isMirrored: root.button.mirrored
            person: root.style.accent
            other: root.style.cardText
            ground: root.panel
        }
    }

    Phrase {
        readonly property real over: root.isUpright ? tinted.height : 0

        anchors {
            left: root.isUpright ? parent.left : tinted.right
            leftMargin: root.inset
        }
        y: over + (root.height - over - height) / 2 + root.style.offset(root.inner - over, height, blankAbove, blankBelow, 0)
        width: root.width - root.inset - root.after - (root.isUpright ? 0 : tinted.width)
        page: root.style.page
        words: root.button.words
        size: root.style.sized(42)
        group: root.labels
        minimum: root.style.floor
        lines: 3
        mayEndSooner: root.style.mayEndSooner
        maximumHeight: root.inner - over - (root.style.isHuge ? 2 : root.style.isLarger ? 4 : 10) * root.unit
        isByInk: true
        color: root.style.cardText
    }

    Pictogram {
        id: next

        anchors {
            right: parent.right
            rightMargin: root.inset * 0.8
        }
        y: root.isUpright ? tinted.height + (root.height - tinted.height - height) / 2 : (root.height - height) / 2
        visible: width > 0
        page: root.style.page
        name: "act-back"
        width: root.arrow
        isMirrored: !root.style.page.rightToLeft
        person: root.style.accent
        other: root.style.accent
        ground: root.fill
    }
}
