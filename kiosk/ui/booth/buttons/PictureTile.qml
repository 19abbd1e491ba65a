import QtQuick
import kiosk.ui

// A large card: a picture, and over it a sheet of paper with the words.
TouchButton {
    id: root

    required property bool isAcross
    // Which colours: mist, heart or peach.
    required property int kind
    required property SizeGroup names
    required property SizeGroup details
    readonly property real u: tone.u
    readonly property bool isFlat: tone.hasContrast
    // How much of it the sheet covers, and how far its edge bulges.
    readonly property real edge: isAcross ? height * (tone.k > 1 ? 0.36 : 0.46) : width * 0.6
    readonly property real bulge: (isAcross ? 40 : 46) * u
    readonly property real inset: 44 * u
    readonly property bool isHeart: kind === 1
    readonly property color sheet: isFlat ? tone.card : [Theme.mist, Theme.heart, Theme.peach][kind]
    readonly property color ink: isFlat ? tone.accent : isHeart ? Theme.white : Theme.ink

    radius: 44 * u
    hasShadow: true
    fill: sheet
    outline: tone.hasContrast ? Theme.white : "transparent"

    TileArt {
        anchors.fill: parent
        visible: !root.isFlat
        u: root.u
        page: root.tone.page
        scene: root.isFlat ? "" : root.button.picture
        isAcross: root.isAcross
        isMirrored: root.tone.page.rightToLeft
        edge: root.edge
        bulge: root.bulge
        radius: root.radius
        fill: root.sheet
        rims: [[Theme.paper, Theme.heart], ["#FFC99C", Theme.night], [Theme.paper, Theme.coral]][root.kind]
        ground: root.tone.ground
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.inset
        }
        y: root.isAcross && !root.isFlat ? root.edge + (root.height - root.edge - height) / 2 : (root.height - height) / 2
        width: root.isAcross || root.isFlat ? root.width - 2 * root.inset : root.edge - root.inset - root.bulge - 14 * root.u
        spacing: 14 * root.u

        Phrase {
            width: parent.width
            page: root.tone.page
            words: root.button.words
            size: (root.isAcross ? 70 : 88) * root.u * (root.isAcross ? Math.min(root.tone.k, 1.2) : root.tone.k)
            group: root.names
            minimum: 44 * root.u
            lines: 2
            maximumHeight: (root.isAcross && !root.isFlat ? root.height - root.edge : root.height) * 0.54
            isHeadline: true
            color: root.ink
        }

        Phrase {
            width: parent.width
            page: root.tone.page
            words: root.button.more
            size: 40 * root.u * root.tone.k
            group: root.details
            minimum: 33 * root.u
            lines: 2
            maximumHeight: (root.isAcross && !root.isFlat ? root.height - root.edge : root.height) * 0.34
            isBold: false
            color: root.isFlat ? Theme.white : root.ink
        }
    }
}
