pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A page about the campaign: a picture, and on a sheet its points, what is added, and the ways to the other pages.
BoothLayout {
    id: root

    readonly property bool isFlat: style.hasContrast || style.isBare && (isWide || style.isSmall)
    readonly property real edge: isFlat ? 0 : isWide ? width * 0.17 : height * (style.isHuge ? 0.18 : style.isBare ? 0.1 : page.isLow ? 0.14 : 0.16)
    // How far the picture reaches under the sheet's edge; as far it reaches out of the screen, round its middle.
    readonly property real under: isWide ? width * 0.07 : height * 0.07
    readonly property real startX: isWide && !isFlat ? edge + rimRoom : side
    readonly property real contentWidth: width - startX - side
    readonly property real gap: 14 * unit
    readonly property int columns: isWide && !page.tabs.some(one => style.wordsWidth(one.words[0], style.floor, 9) > widthOf(page.tabs.length)) ? page.tabs.length : 2
    readonly property real tabWidth: widthOf(columns)
    readonly property real tabHeight: !style.isLarger ? 0 : page.tabs.reduce((most, one) => Math.max(most, style.wordsHeight(one.words[0], style.isHuge ? style.sized(40) : style.floor, tabWidth)), 0) + (style.isClimbing && !style.isHuge ? 22 : 14) * unit
    readonly property real wayHeight: Math.max(style.target, tabHeight, (isWide ? 100 : 112) * unit)
    readonly property real waysTop: height - bottomMargin - others.height
    readonly property real pointsBottom: actions.needed ? actions.y - gap : waysTop
    readonly property real pointsHeight: pointsBottom - points.y - added.height - (style.isHuge ? 24 : 46) * unit

    // Of the words of a tab, where so many stand side by side.
    function widthOf(tabs: int): real {
        return (contentWidth - (tabs - 1) * 14 * unit) / Math.max(1, tabs) - 32 * unit;
    }

    Awaited {
        // What its source is made of may not ask for the size of its source.
        readonly property size drawn: Qt.size(width, height)

        x: root.isWide ? (root.page.rightToLeft ? root.width - root.edge : 0) - root.under : 0
        visible: !root.isFlat
        width: Math.ceil(root.isWide ? root.edge + 2 * root.under : root.width)
        height: Math.ceil(root.isWide ? root.height : root.edge + root.under)
        page: root.page
        source: root.page.scene && !root.isFlat && drawn.width > 0 && drawn.height > 0 ? `image://scene/${root.page.scene}?tall=1&m=${root.page.rightToLeft ? 1 : 0}` : ""
        sourceSize: drawn
    }

    Sheet {
        anchors.fill: parent
        visible: !root.isFlat
        unit: root.unit
        side: root.isWide ? Sheet.End : Sheet.Below
        edge: root.edge
        isMirrored: root.page.rightToLeft
        fill: Theme.paper
        innerRim: Theme.apricot
        outerRim: Theme.heart
    }

    component Added: SpokenPhrase {
        width: root.contentWidth
        style: root.style
        size: root.style.sized(root.isWide ? 38 : 42)
        lines: root.style.isBare ? 6 : 4
        maximumHeight: (root.pointsBottom - points.y) * (root.style.isHuge ? 0.95 : root.style.isBare ? 0.48 : 0.23)
    }

    Item {
        anchors {
            left: parent.left
            leftMargin: root.startX
        }
        width: root.contentWidth
        height: root.height

        SpokenPhrase {
            id: title

            y: (root.isWide || root.isFlat ? 44 : 80) * root.unit + (root.isWide ? 0 : root.edge)
            width: parent.width
            style: root.style
            words: root.page.title
            isTitle: true
            size: (root.isWide ? 80 : root.style.isSmall ? 76 : 96) * root.unit
            lines: root.isWide ? 1 : 2
        }

        Column {
            id: points

            y: title.y + title.height + 20 * root.unit
            spacing: root.gap

            SizeGroup {
                id: sizes
            }

            Repeater {
                model: root.page.points

                delegate: StepTile {
                    required property StepView modelData
                    readonly property int count: root.page.points.length

                    width: root.contentWidth
                    height: Math.min((root.pointsHeight - (count - 1) * root.gap) / count, (root.style.isHuge ? 560 : root.style.isBare ? 420 : 260) * root.unit)
                    style: root.style
                    step: modelData
                    group: sizes
                }
            }
        }

        Column {
            id: added

            y: points.y + points.height + 22 * root.unit
            spacing: 12 * root.unit

            Added {
                words: root.page.more
            }

            Added {
                words: root.page.reassurance
                isBold: true
            }
        }

        ActionRow {
            id: actions

            y: root.waysTop - needed - root.gap
            width: parent.width
            buttonHeight: Math.max(root.wayHeight, (root.style.isLarger ? 140 : 0) * root.unit)
            style: root.style
            before: [...root.page.ways, ...root.page.earlier]
            ways: root.page.ways.length
            where: root.page.where
            after: root.page.later
        }

        PageTabs {
            id: others

            y: root.waysTop
            columns: root.columns
            style: root.style
            ways: root.page.tabs
            availableWidth: root.contentWidth
            cellHeight: root.wayHeight
        }
    }
}
