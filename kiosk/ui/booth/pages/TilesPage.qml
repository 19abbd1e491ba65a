pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A few large ways to go on, each with a picture: home, and how to show support.
BoothLayout {
    id: root

    readonly property var tiles: page.buttons.filter(button => button.isMain)
    readonly property var smaller: page.buttons.filter(button => !button.isMain)
    readonly property int count: tiles.length
    readonly property real gap: 28 * unit
    readonly property int smallColumns: isWide || page.isLow ? 2 : 1
    readonly property real smallHeight: (isWide ? 116 : page.isLow ? 104 : 132) * unit * Math.min(textScale, 1.2)
    readonly property real tilesTop: Math.max(title.y + title.height + (isWide ? 40 : 50) * unit, highestControl)
    readonly property real tilesHeight: (smaller.length ? small.y - gap : height - 36 * unit) - tilesTop
    readonly property bool isHome: page.place === "home"
    readonly property bool isAcross: isWide

    SizeGroup {
        id: names
    }

    SizeGroup {
        id: details
    }

    Heart {
        id: heart

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isWide ? root.above + (title.height - height) / 2 : root.above
        height: (root.isWide ? 84 : 72) * root.unit
        fill: root.style.hasContrast ? Theme.white : Theme.heart
    }

    SpokenPhrase {
        id: title

        anchors {
            left: root.isWide ? heart.right : parent.left
            leftMargin: root.isWide ? 30 * root.unit : root.side
        }
        y: root.isWide ? root.above : heart.y + heart.height + 26 * root.unit
        width: root.availableWidth - (root.isWide ? heart.width + 30 * root.unit : 0)
        style: root.style
        words: root.page.title
        isTitle: true
        size: (root.isWide ? 116 : 124) * root.unit
        lines: root.isWide ? 1 : 2
        mayTakeOneMore: !root.isWide
        maximumHeight: root.isWide ? 160 * root.unit : 100000
    }

    Grid {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.tilesTop
        columns: root.isAcross ? Math.max(1, root.count) : 1
        spacing: root.gap

        Repeater {
            model: root.tiles

            delegate: PictureTile {
                required property ButtonView modelData
                required property int index

                width: root.isAcross ? (root.availableWidth - (root.count - 1) * root.gap) / root.count : root.availableWidth
                height: root.isAcross ? root.tilesHeight : (root.tilesHeight - (root.count - 1) * root.gap) / root.count
                style: root.style
                button: modelData
                isAcross: root.isAcross
                kind: (index + (root.isHome ? 0 : 1)) % 3
                names: names
                details: details
            }
        }
    }

    Grid {
        id: small

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.height - root.bottomMargin - height
        columns: root.smallColumns
        spacing: 20 * root.unit

        SizeGroup {
            id: smallNames
        }

        Repeater {
            model: root.smaller

            delegate: WayCard {
                required property ButtonView modelData

                width: (root.availableWidth - (root.smallColumns - 1) * small.spacing) / root.smallColumns
                height: root.smallHeight
                style: root.style
                button: modelData
                names: smallNames
            }
        }
    }
}
