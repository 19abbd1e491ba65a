import QtQuick
import kiosk.ui

// A place at which signs are seen: its pictogram over its name; filled while it is chosen.
TouchButton {
    id: root

    required property SizeGroup names
    readonly property real u: tone.u
    readonly property bool isOn: button.isOn
    readonly property color ink: isOn ? tone.actionInk : tone.hasContrast ? tone.accent : Theme.ink
    readonly property bool isBeside: height < 118 * u

    role: Accessible.PageTab
    radius: 32 * u
    fill: isOn ? tone.action : tone.card
    outline: isOn ? "transparent" : tone.hasContrast ? Theme.white : Theme.heart
    outlineWidth: (tone.hasContrast ? 6 : 4) * u

    Pictogram {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: root.isBeside ? 12 * root.u : (root.width - width) / 2
        y: root.isBeside ? (root.height - height) / 2 : root.height * 0.06
        page: root.tone.page
        name: root.button.pictogram
        width: Math.round(root.isBeside ? 56 * root.u : root.height * 0.38)
        isMirrored: root.button.mirrored
        person: root.isOn || root.tone.hasContrast ? root.ink : Theme.heart
        other: root.ink
        ground: root.fill
    }

    Middle {
        anchors.left: parent.left
        anchors.leftMargin: root.isBeside ? 72 * root.u : 8 * root.u
        y: root.isBeside ? 6 * root.u : root.height * 0.45
        width: root.width - anchors.leftMargin - 8 * root.u
        height: root.isBeside ? root.height - 12 * root.u : root.height * 0.53
        tone: root.tone
        words: root.button.words
        size: 38 * root.u * root.tone.k
        minimum: 30 * root.u
        lines: 2
        group: root.names
        color: root.ink
    }
}
