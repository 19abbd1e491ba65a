import QtQuick
import kiosk.ui

// A place at which signs are seen: its pictogram over its name; filled while it is chosen.
TouchButton {
    id: root

    required property SizeGroup names
    readonly property real unit: style.unit
    readonly property bool isOn: button.isOn
    readonly property color ink: isOn ? style.actionInk : style.hasContrast ? style.accent : Theme.ink
    readonly property bool isBeside: height < (style.isClimbing ? 150 : 118) * unit || style.isHuge

    role: Accessible.PageTab
    radius: 32 * unit
    fill: isOn ? style.action : style.card
    outline: isOn ? "transparent" : style.hasContrast ? Theme.white : Theme.heart
    outlineWidth: (style.hasContrast ? 6 : 4) * unit

    Pictogram {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: root.isBeside ? 12 * root.unit : (root.width - width) / 2
        y: root.isBeside ? (root.height - height) / 2 : root.height * 0.05
        page: root.style.page
        name: root.button.pictogram
        width: Math.round(root.isBeside ? 56 * root.unit : root.height * (root.style.isClimbing ? 0.28 : 0.31))
        isMirrored: root.button.mirrored
        person: root.isOn || root.style.hasContrast ? root.ink : Theme.heart
        other: root.ink
        ground: root.fill
    }

    CenteredPhrase {
        anchors.left: parent.left
        anchors.leftMargin: root.isBeside ? 72 * root.unit : 8 * root.unit
        y: root.isBeside ? 6 * root.unit : root.height * 0.34
        width: root.width - anchors.leftMargin - 8 * root.unit
        height: root.isBeside ? root.height - 12 * root.unit : root.height * 0.63
        rim: (root.height - root.inner) / 2 - (root.isBeside ? 6 * root.unit : root.height * 0.03)
        style: root.style
        words: root.button.words
        size: root.style.sized(38)
        minimum: root.style.floor
        lines: 2
        group: root.names
        color: root.ink
    }
}
