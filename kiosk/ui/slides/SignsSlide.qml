pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One to four warning signs on cards; what to do, and that one sign proves nothing, in a band below.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isLandscape: shape === Slide.Landscape
    readonly property bool isBar: shape === Slide.Bar
    readonly property int count: page.items.length
    readonly property real side: (isBar ? 140 : isLandscape ? 80 : 64) * unit
    readonly property real gap: 28 * unit
    readonly property real cardsTop: isBar ? 56 * unit : heading.y + heading.height + (isLandscape ? 40 : 48) * unit
    readonly property real cardsHeight: band.y - cardsTop - (isLandscape ? 56 : isBar ? 40 : 130) * unit
    readonly property bool isTallBar: shape === Slide.TallBar
    readonly property bool isColumn: isLandscape && count > 1
    readonly property real cardWidth: isColumn ? (width - 2 * side - (count - 1) * gap) / count : width - 2 * side
    readonly property real cardHeight: isColumn || isBar ? cardsHeight : Math.min((cardsHeight - (count - 1) * gap) / count, (isTallBar ? 760 : count === 1 ? 900 : 420) * unit)

    SizeGroup {
        id: labels
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.linen
    }

    Item {
        id: heading

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: (root.isLandscape ? 56 : 72) * root.unit
        width: root.width - 2 * root.side
        height: root.isBar ? 0 : title.implicitHeight
        visible: !root.isBar

        Phrase {
            id: title

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            width: root.isLandscape ? parent.width - 560 * root.unit : parent.width
            page: root.page
            words: root.isBar ? [] : root.page.headline
            size: (root.isLandscape ? 132 : 144) * root.unit
            minimum: 72 * root.unit
            lines: root.isLandscape ? 1 : 2
            maximumHeight: root.height * (root.isLandscape ? 0.17 : 0.18)
            isHeadline: true
            secondColor: Theme.ink
        }

        Credit {
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            visible: root.isLandscape && root.page.credit.length > 0
            width: 500 * root.unit
            page: root.page
            unit: root.unit
            size: 26 * root.unit
        }
    }

    Flow {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.cardsTop + (root.isColumn ? 0 : Math.max(0, (root.cardsHeight - root.count * root.cardHeight - (root.count - 1) * root.gap) / 2))
        width: root.width - 2 * root.side + 1
        spacing: root.gap

        Repeater {
            model: root.page.items

            delegate: SignTile {
                required property ItemView modelData
                required property int index

                width: root.cardWidth
                height: root.cardHeight
                page: root.page
                unit: root.unit
                sign: modelData
                panel: Theme.panels[index % 4]
                isUpright: root.isColumn || root.isTallBar || root.shape === Slide.Portrait && root.count === 1
                labels: labels
                labelWanted: (root.isBar ? 150 : root.isColumn ? (root.count < 3 ? 68 : 54) : root.isTallBar ? 84 : root.count === 1 ? 96 : 66) * root.unit
            }
        }
    }

    Credit {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: band.y - height - 22 * root.unit
        visible: !root.isLandscape && !root.isBar && root.page.credit.length > 0
        width: root.width - 2 * root.side
        page: root.page
        unit: root.unit
        size: 28 * root.unit
    }

    ActionBand {
        id: band

        y: root.height - height
        width: root.width
        page: root.page
        unit: root.unit
        shape: root.shape
        side: root.side
    }
}
