import QtQuick
import kiosk.ui

// The place whose signs are shown, where there is no room for all of them: outlined as what has not been answered for
// anybody, with an arrow on to the others.
TouchButton {
    id: root

    readonly property real unit: style.unit
    readonly property real inset: (style.isHuge ? 14 : 26) * unit
    readonly property real gap: (style.isHuge ? 10 : 22) * unit
    // A high one has its words under both pictograms.
    readonly property bool isHigh: height > 160 * unit && width < 3 * height
    readonly property real icon: Math.round(Math.min(height * (isHigh ? 0.36 : 0.5), (style.isHuge ? 56 : 72) * unit))
    readonly property real free: width - 2 * inset - icon - gap - style.wordsWidth(button.words[0], words.size, 2)
    readonly property real arrow: isHigh || free >= gap + 40 * unit ? Math.round(48 * unit) : 0
    readonly property real beside: isHigh ? 0 : icon + gap + (arrow > 0 ? arrow + gap : 0)
    readonly property real under: isHigh ? height * 0.12 + icon : 0

    radius: 32 * unit
    outline: style.hasContrast ? Theme.white : Theme.heart
    outlineWidth: (style.hasContrast ? 6 : 4) * unit

    Pictogram {
        id: place

        anchors {
            left: parent.left
            leftMargin: root.inset
        }
        y: root.isHigh ? root.height * 0.12 : (root.height - height) / 2
        page: root.style.page
        name: root.button.pictogram
        width: root.icon
        isMirrored: root.button.mirrored
        person: root.style.accent
        other: root.style.hasContrast ? root.style.accent : Theme.ink
        ground: root.fill
    }

    Phrase {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.inset + (root.isHigh ? 0 : root.icon + root.gap)
        }
        y: root.under + (root.height - root.under - height) / 2 + root.style.offset(root.inner - root.under, height, blankAbove, blankBelow, 0)
        width: root.width - 2 * root.inset - root.beside
        page: root.style.page
        words: root.button.words
        size: root.style.sized(40)
        minimum: root.style.floor
        lines: 2
        mayTakeOneMore: false
        maximumHeight: root.inner - root.under - 4 * root.unit
        isByInk: true
        color: root.style.hasContrast ? root.style.accent : Theme.ink
    }

    Pictogram {
        anchors {
            right: parent.right
            rightMargin: root.inset
        }
        y: place.y + (place.height - height) / 2
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
