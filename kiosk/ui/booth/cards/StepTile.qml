import QtQuick
import kiosk.ui

// One thing to do, or not to do: its pictogram and its words.
Rectangle {
    id: root

    required property BoothTone tone
    required property StepView step
    required property SizeGroup group
    readonly property real u: tone.u
    readonly property bool isUpright: height > 190 * u && width < 400 * u
    readonly property real icon: Math.round(Math.min(isUpright ? height * 0.42 : height * 0.7, (width < 520 * u ? 84 : 96) * u))
    readonly property real inset: 20 * u

    radius: 32 * u
    color: tone.card
    border.color: tone.cardLine
    border.width: Math.max(1, Math.round(tone.line))
    Accessible.role: Accessible.StaticText
    Accessible.name: step.words[0].text

    Pictogram {
        id: pictogram

        anchors {
            left: parent.left
            leftMargin: root.inset
        }
        y: root.isUpright ? root.inset : (root.height - height) / 2
        page: root.tone.page
        name: root.step.pictogram
        width: root.icon
        isMirrored: root.step.mirrored
        person: root.tone.accent
        other: root.tone.cardText
        ground: root.color
    }

    Phrase {
        anchors {
            left: root.isUpright ? parent.left : pictogram.right
            leftMargin: root.isUpright ? root.inset : 16 * root.u
        }
        y: root.isUpright ? pictogram.y + pictogram.height + (root.height - pictogram.y - pictogram.height - height) / 2 : (root.height - height) / 2
        width: root.width - root.inset * 2 - (root.isUpright ? 0 : root.icon + 10 * root.u)
        page: root.tone.page
        words: root.step.words
        size: 38 * root.u * root.tone.k
        group: root.group
        minimum: 33 * root.u
        lines: 3
        maximumHeight: root.isUpright ? root.height - root.icon - root.inset - 16 * root.u : root.height - 4 * root.u
        color: root.tone.cardText
    }
}
