import QtQuick
import kiosk.ui

// A button with words, and a pictogram before them: filled where it is the main one, else outlined.
TouchButton {
    id: root

    property bool isMain: button.isMain
    property real size: 44 * tone.u * tone.k
    property SizeGroup group: null
    readonly property color ink: isMain ? tone.actionInk : tone.otherInk
    // A narrow one has its words alone.
    readonly property bool hasIcon: button.pictogram !== "" && width > 390 * tone.u
    readonly property real iconWidth: hasIcon ? Math.round(Math.min(height * 0.54, 84 * tone.u * tone.k)) : 0
    readonly property real between: hasIcon ? 20 * tone.u : 0
    property real inset: Math.min(height * 0.3, (hasIcon ? 40 : 26) * tone.u)
    readonly property real used: iconWidth + between + words.textWidth

    radius: height / 2
    fill: isMain ? tone.action : tone.other
    outline: isMain ? "transparent" : tone.otherLine
    outlineWidth: (tone.hasContrast ? 6 : 5) * tone.u

    Pictogram {
        id: icon

        anchors {
            left: parent.left
            leftMargin: Math.max(root.inset, (root.width - root.used) / 2)
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasIcon
        page: root.tone.page
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
            leftMargin: Math.max(root.inset, (root.width - root.used) / 2) + root.iconWidth + root.between
            verticalCenter: parent.verticalCenter
        }
        width: root.width - 2 * root.inset - root.iconWidth - root.between
        page: root.tone.page
        words: root.button.words
        size: root.size
        group: root.group
        minimum: 33 * root.tone.u
        lines: 1
        maximumHeight: root.height - 12 * root.tone.u
        color: root.ink
        secondColor: root.ink
    }
}
