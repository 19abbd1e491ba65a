pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A film, with its words on a sheet that stands for as long as it does: one caption after the other.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isTall: shape === Slide.Portrait || shape === Slide.TallBar
    readonly property bool hasWords: page.hasCaptions
    readonly property real margin: (isTall ? 84 : isBar ? 60 : 104) * unit
    // Where the sheet's edge stands highest, as a share of the height.
    readonly property real edge: isBar ? 0.66 : shape === Slide.TallBar ? 0.6 : isTall ? 0.66 : 0.838
    readonly property real sheetTop: height * edge
    readonly property real wordsMiddle: root.isBar ? (sheetTop + height) / 2 + 10 * unit : height - 92 * unit
    readonly property TonePalette colours: TonePalette {
        tone: root.page.tone
    }

    Picture {
        page: root.page
        ground: root.colours.ground
        anchors.top: parent.top
        width: Math.ceil(root.width)
        height: Math.ceil(root.hasWords && root.isTall ? root.sheetTop + root.height * 0.05 : root.height)
        targetY: root.hasWords && !root.isTall ? root.edge / 2 : 0.5
    }

    Sheet {
        anchors.fill: parent
        visible: root.hasWords
        unit: root.unit
        rim: 13 * root.unit
        side: Sheet.Below
        edge: root.sheetTop
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
            width: root.width - 2 * root.margin - heart.width - 60 * root.unit
            y: root.isTall ? root.sheetTop + 90 * root.unit : root.wordsMiddle - height / 2
            page: root.page
            words: modelData
            size: (root.isTall ? 96 : root.isBar ? 130 : 76) * root.unit
            minimum: 48 * root.unit
            lines: root.isTall ? 4 : modelData.length > 1 ? 2 : 1
            maximumHeight: root.isTall ? root.height - y - 60 * root.unit : (root.isBar ? 0.7 : 0.78) * (root.height - root.sheetTop)
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
        visible: root.hasWords
        height: (root.isBar ? 120 : 76) * root.unit
        fill: root.colours.heart
    }
}
