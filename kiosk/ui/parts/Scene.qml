import QtQuick
import kiosk.ui

// A picture with a sheet over it, and the place on the sheet where words may stand. Without a picture
// all is sheet, with rings and a heart where the picture would be.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    property bool isAtEnd: false
    // Where the sheet ends, as a share of the width; from below, of the height.
    property real edge: 0.47
    property real edgeBelow: 0.47

    readonly property TonePalette colours: TonePalette {
        tone: root.page.tone
    }
    readonly property bool isBelow: shape === Slide.Portrait || shape === Slide.TallBar
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool hasWords: page.headline.length + page.text.length + page.figure.length + page.items.length > 0 || page.number !== ""
    readonly property bool hasPicture: page.picture !== ""
    readonly property bool isMirrored: page.rightToLeft !== isAtEnd
    readonly property real margin: (isBar ? 140 : isBelow ? 84 : 104) * unit
    // Where the edge bulges most, and how far it falls back where the words begin.
    readonly property real bulge: isBelow ? height * edgeBelow : width * (isBar ? 0.6 : edge)
    readonly property real fallBack: isBelow ? 110 * unit : (isBar ? 90 : page.headline.length > 1 ? 96 : 76) * unit
    // The words' place, from the start side (from the end side where the sheet is there).
    readonly property real wordsX: isAtEnd && !isBelow ? width - bulge + 136 * unit : margin
    readonly property real wordsY: isBelow ? bulge + 64 * unit : 0
    readonly property real wordsWidth: isBelow ? width - 2 * margin : isAtEnd ? bulge - 136 * unit - margin * 0.85 : bulge - fallBack - margin
    readonly property real wordsHeight: height - wordsY

    Rectangle {
        anchors.fill: parent
        visible: !root.hasPicture
        color: root.colours.ground
    }

    Rings {
        readonly property real middle: root.isBelow ? root.width / 2 : (root.width + root.bulge) / 2

        anchors.fill: parent
        visible: !root.hasPicture
        unit: root.unit
        centreX: root.isMirrored && !root.isBelow ? root.width - middle : middle
        centreY: root.isBelow ? root.bulge * 0.52 : root.height / 2
        outerRadius: Math.min(root.isBelow ? root.bulge * 0.62 : root.height * 0.62, (root.isBelow ? root.width : root.width - root.bulge) * 0.62)
        colours: root.colours.rings

        Heart {
            x: parent.centreX - width / 2
            y: parent.centreY - height / 2
            visible: !root.isBar
            height: parent.outerRadius * 0.48
            fill: root.colours.heart
        }
    }

    Picture {
        visible: root.hasPicture
        page: root.page
        ground: root.colours.ground
        anchors.top: parent.top
        x: !root.hasWords || root.isBelow || root.isMirrored ? 0 : root.width - width
        width: Math.ceil(!root.hasWords || root.isBelow ? root.width : widthBeside(root.width, root.bulge, root.fallBack))
        height: Math.ceil(root.hasWords && root.isBelow ? root.bulge + root.height * 0.07 : root.height)
        targetX: !root.hasWords || root.isBelow ? 0.5 : middleBeside(root.width, root.bulge, root.fallBack, root.isMirrored)
        targetY: root.hasWords && root.isBelow ? 0.46 : 0.5
    }

    Sheet {
        anchors.fill: parent
        visible: root.hasWords && root.hasPicture
        unit: root.unit
        rim: (root.isBar ? 30 : 26) * root.unit
        side: root.isBelow ? Sheet.Below : Sheet.Start
        edge: root.bulge
        isMirrored: root.isMirrored
        fill: root.colours.ground
        innerRim: root.colours.innerRim
        outerRim: root.colours.outerRim
    }
}
