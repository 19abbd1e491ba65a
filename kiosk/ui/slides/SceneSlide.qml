import QtQuick
import kiosk.ui

// A picture with words on a sheet: the kinds image and day.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isTallBar: shape === Slide.TallBar
    readonly property bool isDay: page.figure.length > 0
    readonly property bool isLong: page.headline.some(words => words.text.length > 40)
    // A text of several lines; on a bar it takes the heart's room.
    readonly property bool isTold: page.items.length > 0
    readonly property bool hasHeart: isBar && scene.hasWords && !page.items.length
    readonly property real heartRoom: hasHeart ? heart.width + 100 * unit : 0
    readonly property real availableHeight: scene.wordsHeight - (isBar ? 100 : scene.isBelow ? 24 + 98 : 88 + 84) * unit - (credit.visible ? credit.height : 0)

    Scene {
        id: scene

        width: root.width
        height: root.height
        page: root.page
        unit: root.unit
        shape: root.shape
        edge: root.width < 1.6 * root.height ? (root.isTold ? 0.57 : 0.54) : root.isTold ? 0.55 : root.isLong ? 0.53 : 0.47
        edgeBelow: root.isDay ? 0.43 : root.isTold && (root.isTallBar || root.height < 1.5 * root.width) ? 0.41 : 0.47
    }

    Heart {
        id: heart

        anchors {
            left: parent.left
            leftMargin: scene.margin
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasHeart
        height: 270 * root.unit
        fill: scene.colours.heart
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: scene.wordsX + root.heartRoom
        }
        y: scene.wordsY + (scene.isBelow ? 24 * root.unit : (root.isBar ? 50 : 88) * root.unit + Math.max(0, (root.availableHeight - height) / 2 - (root.isBar ? 0 : 10 * root.unit)))
        width: scene.wordsWidth - root.heartRoom
        spacing: (root.isDay ? 20 : 32) * root.unit

        Phrase {
            width: parent.width
            visible: root.isDay
            page: root.page
            words: root.page.lead
            size: (root.isBar ? 84 : scene.isBelow ? 56 : 48) * root.unit
            minimum: 36 * root.unit
            lines: 2
            maximumHeight: root.availableHeight * (root.isBar ? 0.3 : 0.15)
            color: scene.colours.headline
            secondColor: scene.colours.second
        }

        Phrase {
            width: parent.width
            visible: root.isDay
            page: root.page
            words: root.page.figure
            size: (root.isBar ? 236 : scene.isBelow ? 190 : 206) * root.unit
            minimum: 92 * root.unit
            lines: 1
            maximumHeight: root.availableHeight * (root.isBar ? 0.6 : 0.28)
            isHeadline: true
            color: scene.colours.headline
        }

        Phrase {
            id: title

            width: parent.width
            visible: words.length > 0
            page: root.page
            words: root.isBar && root.isDay ? [] : root.page.headline
            size: (root.isDay ? 84 : root.isBar ? (root.isTold ? 150 : 220) : root.isTold ? (root.isTallBar ? 100 : 136) : scene.isBelow ? 164 : 176) * root.unit
            minimum: (root.isDay ? 54 : root.isTold ? 72 : 92) * root.unit
            lines: root.isBar && root.isTold ? 1 : root.isBar || root.isTold ? 2 : root.isDay ? 1 : 3
            maximumHeight: root.availableHeight * (root.isBar ? (root.isTold ? 0.318 : 0.9) : root.isDay ? 0.16 : root.isTold ? 0.46 : root.page.text.length ? (scene.isBelow ? 0.73 : 0.7) : 0.95)
            isHeadline: true
            color: scene.colours.headline
            secondColor: scene.colours.second
        }

        Phrase {
            width: parent.width
            visible: !root.isBar && root.page.text.length > 0
            page: root.page
            words: root.isBar ? [] : root.page.text
            size: (root.isTallBar ? 46 : 56) * root.unit
            minimum: 40 * root.unit
            lines: 3
            maximumHeight: root.availableHeight - title.height - parent.spacing
            isBold: false
            color: scene.colours.text
            secondColor: scene.colours.second
        }

        Lines {
            width: parent.width
            visible: root.isTold
            page: root.page
            unit: root.unit
            colours: scene.colours
            isNarrow: root.isTallBar
            lines: root.isTold ? root.page.items : []
            maximumHeight: root.availableHeight - title.height - parent.spacing
        }

        DayNote {
            visible: root.isDay && !root.isBar && root.page.note.length > 0
            page: root.page
            unit: root.unit
            colours: scene.colours
            isStacked: root.isTallBar
            availableWidth: scene.wordsWidth
            availableHeight: root.availableHeight * 0.34
        }
    }

    Credit {
        id: credit

        anchors {
            left: parent.left
            leftMargin: scene.wordsX
            bottom: parent.bottom
            bottomMargin: (scene.isBelow ? 70 : 52) * root.unit
        }
        visible: scene.hasWords && !root.isBar && root.page.credit.length > 0
        width: scene.wordsWidth
        page: root.page
        unit: root.unit
        size: (scene.isBelow ? 32 : 28) * root.unit
        color: scene.colours.text
        heartColour: scene.colours.heart
    }
}
