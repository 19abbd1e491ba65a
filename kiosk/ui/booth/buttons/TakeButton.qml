import QtQuick
import kiosk.ui

// The way to a line's codes: a telephone, and under it the words.
TouchButton {
    id: root

    readonly property real u: tone.u
    readonly property bool isFlat: height < 150 * u
    readonly property color ink: tone.hasContrast ? tone.accent : Theme.heart

    radius: 26 * u
    fill: tone.card
    outline: tone.hasContrast ? Theme.white : Theme.heart
    outlineWidth: (tone.hasContrast ? 6 : 4) * u

    Pictogram {
        id: icon

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height * (root.isFlat ? 0.08 : 0.14)
        page: root.tone.page
        name: root.button.pictogram
        width: Math.round(Math.min(root.height * (root.isFlat ? 0.4 : 0.36), 96 * root.u))
        isMirrored: root.button.mirrored
        person: root.ink
        other: root.tone.cardText
        ground: root.fill
    }

    Middle {
        anchors.left: parent.left
        anchors.leftMargin: 12 * root.u
        y: icon.y + icon.height + 4 * root.u
        width: root.width - 24 * root.u
        height: root.height - y - root.height * 0.06
        tone: root.tone
        words: root.button.words
        size: 36 * root.u * root.tone.k
        minimum: 30 * root.u
        lines: root.isFlat ? 2 : 3
        color: root.ink
    }
}
