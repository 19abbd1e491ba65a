import QtQuick
import kiosk.ui

// A button of the bar: a pictogram, and words in one line whose size the bar sets.
TouchButton {
    id: root

    required property bool isStacked
    required property real shrink
    property bool isLeave: false
    readonly property real size: (isLeave ? 36 : 33) * style.unit * style.textScale
    // How wide the words would be at full size.
    readonly property real natural: metrics.advanceWidth + 2
    readonly property color ink: isLeave ? style.dangerInk : Theme.white
    readonly property real icon: Math.round(height * (isStacked ? 0.4 : 0.48))
    readonly property real inset: (isStacked ? 16 : 18) * style.unit
    readonly property real wordsWidth: natural * shrink * 1.02 + 4

    width: Math.max(least, isStacked ? Math.max(icon, wordsWidth) + 2 * inset : icon + wordsWidth + 2 * inset + 12 * style.unit)
    radius: 26 * style.unit
    fill: isLeave ? style.danger : style.barButton
    outline: style.hasContrast && !isLeave ? Theme.white : "transparent"

    TextMetrics {
        id: metrics

        text: root.button.words[0].text
        font.family: root.button.words[0].family
        font.weight: Font.Bold
        font.pixelSize: Math.max(1, root.size * root.button.words[0].scale)
    }

    Pictogram {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: root.isStacked ? (root.width - width) / 2 : root.inset
        y: root.isStacked ? root.height * 0.07 : (root.height - height) / 2
        page: root.style.page
        name: root.button.pictogram
        width: root.icon
        isMirrored: root.button.mirrored
        person: root.ink
        other: root.ink
        ground: root.fill
    }

    Phrase {
        anchors {
            left: root.isStacked ? parent.left : picture.right
            leftMargin: root.isStacked ? (root.width - textWidth) / 2 : 12 * root.style.unit
        }
        y: root.isStacked ? root.height * 0.97 - height : (root.height - height) / 2
        width: root.wordsWidth
        page: root.style.page
        words: root.button.words
        size: root.size * root.shrink
        minimum: 27 * root.style.unit
        lines: 1
        mayTakeOneMore: false
        maximumHeight: root.isStacked ? root.height * 0.88 - picture.height : root.height
        color: root.ink
        secondColor: root.ink
    }
}
