pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What to do, in order, and what not to do.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isLandscape: shape === Slide.Landscape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isSide: isLandscape || isBar
    readonly property real side: (isBar ? 110 : isLandscape ? 104 : 76) * unit
    readonly property bool hasBoth: page.items.length > 0 && page.others.length > 0
    readonly property real above: isBar ? 40 * unit : title.y + title.height + (isLandscape ? 44 : 48) * unit
    readonly property real below: (isBar ? 40 : credit.visible ? 44 * unit + credit.height + 44 * unit : 60 * unit) / (isBar ? 1 / unit : 1)
    readonly property real availableHeight: height - above - below
    readonly property real gap: 40 * unit
    readonly property real titleWidth: isBar ? width * 0.26 : width - 2 * side

    SizeGroup {
        id: steps
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ice
    }

    Phrase {
        id: title

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isBar ? (root.height - height) / 2 : (root.isLandscape ? 64 : 84) * root.unit
        width: root.titleWidth
        page: root.page
        words: root.page.headline
        size: (root.isBar ? 130 : root.isLandscape ? 124 : 136) * root.unit
        minimum: 72 * root.unit
        lines: root.isBar ? 3 : root.isLandscape ? 1 : 2
        maximumHeight: root.isBar ? root.height - 80 * root.unit : root.height * 0.2
        isHeadline: true
        secondColor: Theme.ink
    }

    Item {
        id: area

        anchors {
            left: parent.left
            leftMargin: root.side + (root.isBar ? root.titleWidth + root.gap : 0)
        }
        y: root.above
        width: root.width - 2 * root.side - (root.isBar ? root.titleWidth + root.gap : 0)
        height: root.availableHeight

        StepCard {
            id: doing

            anchors.left: parent.left
            width: root.isSide && root.hasBoth ? (parent.width - root.gap) * 0.54 : parent.width
            height: root.isSide || !root.hasBoth ? parent.height : (parent.height - root.gap) * 0.52
            visible: root.page.items.length > 0
            page: root.page
            unit: root.unit
            steps: root.page.items
            group: steps
            fill: Theme.white
        }

        StepCard {
            anchors.right: parent.right
            y: root.isSide || !root.hasBoth ? 0 : doing.height + root.gap
            width: root.isSide && root.hasBoth ? (parent.width - root.gap) * 0.46 : parent.width
            height: root.isSide || !root.hasBoth ? parent.height : (parent.height - root.gap) * 0.48
            visible: root.page.others.length > 0
            page: root.page
            unit: root.unit
            steps: root.page.others
            group: steps
            fill: Theme.panels[2]
        }
    }

    Credit {
        id: credit

        anchors {
            left: parent.left
            leftMargin: root.side
            bottom: parent.bottom
            bottomMargin: 44 * root.unit
        }
        visible: !root.isBar && root.page.credit.length > 0
        width: root.width - 2 * root.side
        page: root.page
        unit: root.unit
        size: (root.isLandscape ? 28 : 30) * root.unit
        color: Theme.ink
    }
}
