import QtQuick
import kiosk.ui

// A film, with its words on a sheet that stands for as long as it does: one caption after the other. On a bar
// the sheet stands beside the film, else below it, as high as the longest of them all asks for. Below the words
// stands the campaign's credit line, but on a bar, and on a screen that lies on a sheet for one line of words.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isTallBar: shape === Slide.TallBar
    readonly property bool isTall: shape === Slide.Portrait || isTallBar
    readonly property bool hasWords: page.hasCaptions
    readonly property bool isBeside: hasWords && isBar
    readonly property bool mayHaveCredit: hasWords && !isBar && page.credit.length > 0
    readonly property real margin: (isTallBar ? 70 : isTall ? 84 : isBar ? 140 : 104) * unit
    // Where the sheet's edge may stand highest, as shares of the height, for one line, for two, three and four of
    // a screen that lies; on a bar farthest, as one of the width. The film keeps the larger part of the glass.
    readonly property list<real> edges: isBar ? [0.52] : isTallBar ? [0.6, 0.5] : isTall ? [0.66, 0.58, 0.5] : [0.822, 0.75, 0.68, 0.61]
    readonly property real edge: edges[words.room]
    readonly property real sheetTop: isBar ? 0 : height * edge
    readonly property real bulge: width * edge
    // How far the edge falls back where the words begin.
    readonly property real fallBack: 90 * unit
    // Of what is seen of the film, below its sheet's highest point; a whole one ends above its rims.
    readonly property real hidden: page.isWhole ? -3.2 * sheet.rim : height * 0.05
    readonly property TonePalette colours: TonePalette {
        tone: root.page.tone
    }

    // Clear of the edge, which falls towards the sides.
    function wordsTop(room: int): real {
        return (isBar ? 44 : isTall ? 90 : room ? 62 : 50) * unit;
    }

    function hasCredit(room: int): bool {
        return mayHaveCredit && (isTall || room > 0);
    }

    // Clear of the frame, of the heart on a bar that stands, and of the credit.
    function wordsBottom(room: int): real {
        const bottom = (isTallBar ? 160 : isTall ? 60 : isBar ? 44 : room ? 52 : 46) * unit;
        return Math.max(bottom, hasCredit(room) ? credit.anchors.bottomMargin + credit.height + (isTall ? 32 : 14) * unit : 0);
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: picture.height
        visible: root.hasWords && root.page.isWhole
        color: root.colours.ground
    }

    Picture {
        id: picture

        page: root.page
        ground: root.colours.ground
        anchors.top: parent.top
        x: root.isBeside && !root.page.rightToLeft ? root.width - width : 0
        width: Math.ceil(root.isBeside ? widthBeside(root.width, root.bulge, root.fallBack) : root.width)
        // It is asked for once its place is known.
        height: root.hasWords && !words.isFitted ? 0 : Math.ceil(root.hasWords && !root.isBar ? root.sheetTop + root.hidden : root.height)
        targetX: root.isBeside ? middleBeside(root.width, root.bulge, root.fallBack, root.page.rightToLeft) : 0.5
    }

    Sheet {
        id: sheet

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

    FilmWords {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.margin
        }
        y: root.sheetTop + root.wordsTop(room)
        width: root.isBar ? root.bulge - root.fallBack - root.margin : root.width - 2 * root.margin - (root.isTallBar ? 0 : heart.width + 60 * root.unit)
        height: rooms[room]
        visible: root.hasWords
        page: root.page
        colours: root.colours
        isCentered: !root.isTall
        size: (root.isTallBar ? 72 : root.isTall ? 96 : root.isBar ? 150 : 76) * root.unit
        minimum: 48 * root.unit
        rooms: root.edges.map((edge, at) => root.height * (root.isBar ? 1 : 1 - edge) - root.wordsTop(at) - root.wordsBottom(at))
    }

    Heart {
        id: heart

        anchors {
            right: parent.right
            rightMargin: root.margin
            bottom: parent.bottom
            bottomMargin: root.isTall ? 84 * root.unit : (credit.visible ? credit.anchors.bottomMargin : root.wordsBottom(words.room)) / 2 + (root.height - words.y - height) / 2
        }
        visible: root.hasWords && !root.isBar
        height: 76 * root.unit
        fill: root.colours.heart
    }

    Phrase {
        id: credit

        anchors {
            left: parent.left
            leftMargin: root.margin
            bottom: parent.bottom
            bottomMargin: (root.isTall ? 84 : 44) * root.unit
        }
        width: root.width - 2 * root.margin - heart.width - (root.isTallBar ? 32 : 60) * root.unit
        visible: root.hasCredit(words.room)
        page: root.page
        words: root.mayHaveCredit ? root.page.credit.slice(0, 1) : []
        size: (root.isTall ? 32 : 30) * root.unit
        // Whoever asks who made it comes near.
        minimum: visible ? 28 * root.unit : 0
        lines: root.isTall ? 2 : 1
        maximumHeight: (root.isTallBar ? 280 : root.isTall ? 150 : 110) * root.unit
        isBold: false
        color: root.colours.text
    }
}
