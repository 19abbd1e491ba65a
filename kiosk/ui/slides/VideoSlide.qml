pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A film, with its words on a sheet that stands for as long as it does: one caption after the other. On a bar
// the sheet stands beside the film, else below it.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isTall: shape === Slide.Portrait || shape === Slide.TallBar
    readonly property bool hasWords: page.hasCaptions
    readonly property bool isBeside: hasWords && isBar
    readonly property real margin: (isTall ? 84 : isBar ? 140 : 104) * unit
    // Of two languages, of letters that stand high, and where a caption needs a second line, the sheet is higher.
    readonly property bool isHigh: page.hasHighCaptions || width < 1.6 * height
    // Where the sheet's edge stands highest, as a share of the height; on a bar farthest, as one of the width.
    readonly property real edge: isBar ? 0.52 : shape === Slide.TallBar ? 0.6 : isTall ? 0.66 : isHigh ? 0.755 : 0.824
    readonly property real sheetTop: isBar ? 0 : height * edge
    readonly property real bulge: width * edge
    // How far the edge falls back where the words begin.
    readonly property real fallBack: 90 * unit
    // Clear of the edge, which falls towards the sides, and of the frame.
    readonly property real wordsTop: sheetTop + (isTall ? 90 : isBar ? 44 : isHigh ? 62 : 52) * unit
    readonly property real wordsBottom: height - (isTall ? 60 : 44) * unit
    readonly property real wordsMiddle: (wordsTop + wordsBottom) / 2
    readonly property TonePalette colours: TonePalette {
        tone: root.page.tone
    }

    Picture {
        page: root.page
        ground: root.colours.ground
        anchors.top: parent.top
        x: root.isBeside && !root.page.rightToLeft ? root.width - width : 0
        width: Math.ceil(root.isBeside ? widthBeside(root.width, root.bulge, root.fallBack) : root.width)
        height: Math.ceil(root.hasWords && root.isTall ? root.sheetTop + root.height * 0.05 : root.height)
        targetX: root.isBeside ? middleBeside(root.width, root.bulge, root.fallBack, root.page.rightToLeft) : 0.5
        targetY: root.hasWords && !root.isTall && !root.isBar ? root.edge / 2 : 0.5
    }

    Sheet {
        anchors.fill: parent
        visible: root.hasWords
        unit: root.unit
        rim: (root.isBar ? 30 : 13) * root.unit
        side: root.isBar ? Sheet.Start : Sheet.Below
        edge: root.isBar ? root.bulge : root.sheetTop
        isMirrored: root.page.rightToLeft
        fill: root.colours.ground
        innerRim: root.colours.innerRim
        outerRim: root.colours.outerRim
    }

    // Made anew for each caption, so that it is fitted to its place.
    Repeater {
        model: root.hasWords ? [root.page.caption] : []

        delegate: Phrase {
            required property list<WordsView> modelData

            anchors {
                left: parent?.left
                leftMargin: root.margin
            }
            width: root.isBar ? root.bulge - root.fallBack - root.margin : root.width - 2 * root.margin - heart.width - 60 * root.unit
            y: root.isTall ? root.wordsTop : root.wordsMiddle - height / 2
            page: root.page
            words: modelData
            size: (root.isTall ? 96 : root.isBar ? 150 : 76) * root.unit
            minimum: 48 * root.unit
            lines: root.isTall ? 4 : root.isBar ? 3 : root.isHigh ? 2 : 1
            maximumHeight: root.wordsBottom - root.wordsTop
            color: root.colours.headline
            secondColor: root.colours.second
        }
    }

    Heart {
        id: heart

        anchors {
            right: parent.right
            rightMargin: root.margin
            bottom: parent.bottom
            bottomMargin: root.isTall ? 84 * root.unit : root.height - root.wordsMiddle - height / 2
        }
        visible: root.hasWords && !root.isBar
        height: 76 * root.unit
        fill: root.colours.heart
    }
}
