import QtQuick
import kiosk.ui

// A wall of hearts: how many there are, drawn as a heart of hearts, and what a heart asks of whoever gives one.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isPaired: page.headline.length > 1
    readonly property bool isSide: shape === Slide.Landscape || isBar
    readonly property real side: (isBar ? 140 : isSide ? 104 : 84) * unit
    readonly property real edge: (isBar ? 48 : isSide ? 84 : 96) * unit
    readonly property real availableWidth: isSide ? wall.x0 - 2 * side * (isBar ? 0.75 : 0.9) : width - 2 * side
    readonly property real foot: credit.visible ? credit.height + 100 * unit : edge

    Rectangle {
        anchors.fill: parent
        color: Theme.heart
    }

    Rings {
        anchors.fill: parent
        unit: root.unit
        centreX: wall.x + wall.width / 2
        centreY: wall.y + wall.height / 2
        outerRadius: (root.isBar ? 520 : 780) * root.unit
        colours: Theme.wallRings
    }

    HeartWall {
        id: wall

        // From the side on which lines begin.
        readonly property real x0: root.isSide ? root.width - root.side - width : root.side

        x: root.page.rightToLeft ? root.width - x0 - width : x0
        y: root.edge
        width: root.isBar ? height * 19 / 16 : root.isSide ? root.width * 0.44 : root.width - 2 * root.side
        height: root.isSide ? root.height - 2 * root.edge : Math.min(width * 16 / 19, root.height * (root.height < 1.5 * root.width ? 0.3 : root.isPaired ? 0.34 : 0.39))
        unit: root.unit
        hearts: root.page.hearts
        isFlat: false
        hasOwn: false
        isFlying: false
        isSettled: true
        origin: Qt.point(0, 0)
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isSide ? Math.max((root.isBar ? 24 : 64) * root.unit, (root.height - (root.isBar ? 0 : root.foot) - height) / 2) : wall.y + wall.height + 64 * root.unit
        width: root.availableWidth
        spacing: (root.isBar ? 6 : root.isSide && root.isPaired ? 16 : 24) * root.unit

        Phrase {
            id: title

            width: parent.width
            page: root.page
            words: root.page.headline
            size: (root.isBar ? 88 : root.isSide ? (root.isPaired ? 84 : 104) : 120) * root.unit
            minimum: 54 * root.unit
            lines: root.isBar ? 1 : 2
            maximumHeight: root.height * (root.isBar ? 0.26 : root.isSide ? 0.26 : 0.14)
            isHeadline: true
            color: Theme.white
            secondColor: Theme.white
        }

        Phrase {
            id: figure

            width: parent.width
            page: root.page
            words: root.page.figure
            size: (root.isBar ? (root.isPaired ? 150 : 190) : root.isSide ? (root.isPaired ? 160 : 240) : root.isPaired ? 210 : 260) * root.unit
            minimum: 90 * root.unit
            lines: 1
            mayTakeOneMore: false
            isHeadline: true
            color: Theme.white
        }

        Phrase {
            id: counted

            width: parent.width
            page: root.page
            words: root.page.lead
            size: (root.isBar ? 70 : root.isSide ? (root.isPaired ? 54 : 64) : 72) * root.unit
            minimum: 44 * root.unit
            lines: root.isBar ? 1 : 2
            maximumHeight: root.height * (root.isBar ? 0.22 : root.isSide ? 0.2 : 0.11)
            color: Theme.white
            secondColor: Theme.white
        }

        Phrase {
            width: parent.width
            page: root.page
            words: root.page.note
            size: (root.isSide ? (root.isPaired ? 46 : 52) : 56) * root.unit
            minimum: 40 * root.unit
            lines: 1
            maximumHeight: root.isSide ? root.height * 0.16 : root.height - root.foot - words.y - title.height - figure.height - counted.height - 3 * words.spacing
            isBold: false
            color: Theme.white
            secondColor: Theme.white
        }
    }

    Credit {
        id: credit

        anchors {
            left: parent.left
            leftMargin: root.side
            bottom: parent.bottom
            bottomMargin: 68 * root.unit
        }
        visible: !root.isBar && root.page.credit.length > 0
        width: root.availableWidth
        page: root.page
        unit: root.unit
        size: (root.isSide ? 28 : 30) * root.unit
        color: Theme.white
        heartColour: Theme.sky
    }
}
