import QtQuick
import kiosk.ui

// A large card: a picture, and over it a sheet of paper with the words; with larger text the words alone.
TouchButton {
    id: root

    required property bool isAcross
    // Which colours: mist, heart or peach.
    required property int kind
    required property SizeGroup names
    required property SizeGroup details
    readonly property real unit: style.unit
    readonly property bool isLowered: style.page.isLow && !style.isWide
    // Names alone, which may fill it.
    readonly property bool isBare: style.isBare || !button.more.length
    readonly property bool isFlat: style.hasContrast || style.isLarger
    // How much of it the sheet covers, and how far its edge bulges.
    readonly property real edge: isAcross ? height * 0.46 : width * (isLowered ? 0.78 : 0.64)
    readonly property real bulge: (isAcross ? 40 : 46) * unit
    readonly property real inset: 44 * unit
    readonly property bool isHeart: kind === 1
    readonly property color sheet: style.hasContrast ? style.card : [Theme.mist, Theme.heart, Theme.peach][kind]
    readonly property color ink: style.hasContrast ? style.accent : isHeart ? Theme.white : Theme.ink
    // Within its border, of which words stay clear.
    readonly property real wordsHeight: isAcross && !isFlat ? height - edge : height - (style.hasContrast ? 3 * style.line : 0)

    radius: 44 * unit
    hasShadow: true
    fill: sheet
    outline: style.hasContrast ? Theme.white : "transparent"

    TileArt {
        anchors.fill: parent
        visible: !root.isFlat
        unit: root.unit
        page: root.style.page
        scene: root.isFlat ? "" : root.button.picture
        isAcross: root.isAcross
        isMirrored: root.style.page.rightToLeft
        edge: root.edge
        bulge: root.bulge
        radius: root.radius
        fill: root.sheet
        rims: [[Theme.paper, Theme.heart], [Theme.melon, Theme.night], [Theme.paper, Theme.coral]][root.kind]
        ground: root.style.ground
    }

    Column {
        // Where they fill it, a little higher: letters reach further down than up.
        readonly property real shift: root.style.offset(root.inner, height, name.blankAbove, (root.button.more.length ? more : name).blankBelow, root.isBare ? -6 * root.unit : 0)

        anchors {
            left: parent.left
            leftMargin: root.inset
        }
        y: root.isAcross && !root.isFlat ? root.edge + (root.height - root.edge - height) / 2 : (root.height - height) / 2 + shift
        width: root.isAcross || root.isFlat ? root.width - 2 * root.inset : root.edge - root.inset - root.bulge - 14 * root.unit
        spacing: 14 * root.unit

        Phrase {
            id: name

            width: parent.width
            page: root.style.page
            words: root.button.words
            size: root.style.sized(root.isAcross ? 70 : 76)
            group: root.names
            minimum: root.style.floor
            lines: 2
            maximumHeight: isByInk ? root.inner - (root.isLowered ? 6 : 14) * root.unit : root.wordsHeight * 0.46
            isByInk: !root.button.more.length
            isHeadline: true
            color: root.ink
        }

        Phrase {
            id: more

            width: parent.width
            page: root.style.page
            words: root.button.more
            size: root.style.sized(40)
            group: root.details
            minimum: root.style.floor
            lines: 5
            maximumHeight: Math.max(root.wordsHeight * 0.52, Math.min(root.wordsHeight * 0.57, root.wordsHeight - name.height - 34 * root.unit))
            isBold: false
            color: root.style.hasContrast ? Theme.white : root.ink
        }
    }
}
