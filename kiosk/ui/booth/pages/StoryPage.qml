pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A page about the campaign: a picture, and on a sheet its points, what is added, and the ways to the other pages.
BoothLayout {
    id: root

    readonly property bool isFlat: style.hasContrast || style.isSmall || style.isLarger && isWide
    readonly property real edge: isFlat ? 0 : (isWide ? width : height) * room.share
    readonly property list<real> wideShares: [0.34, 0.31, 0.28, 0.25, 0.22, 0.19, 0.17].concat(style.isClimbing ? [0.13, 0.09] : [])
    readonly property list<real> tallShares: style.isHuge ? [0.18, 0.14, 0.12] : style.isBare ? [0.24, 0.2, 0.16, 0.13, 0.1] : page.isLow ? [0.14] : [0.28, 0.26, 0.24, 0.22, 0.2, 0.18, 0.16]
    readonly property real startX: isWide && !isFlat ? edge + rimRoom : side
    readonly property real contentWidth: width - startX - side
    readonly property real gap: 14 * unit
    readonly property int columns: isWide && !page.tabs.some(one => style.wordsWidth(one.words[0], style.floor, 9) > widthOf(page.tabs.length)) ? page.tabs.length : 2
    readonly property real tabWidth: widthOf(columns)
    // Where a word of one is too long for its large size, all have the least.
    readonly property real tabSize: style.isHuge && page.tabs.every(one => style.wordsWidth(one.words[0], style.sized(40), 9) <= tabWidth) ? style.sized(40) : style.floor
    readonly property real tabHeight: !style.isLarger ? 0 : page.tabs.reduce((most, one) => Math.max(most, style.wordsHeight(one.words[0], tabSize, tabWidth)), 0) + (style.isClimbing && !style.isHuge ? 22 : 14) * unit
    readonly property real wayHeight: Math.max(style.target, tabHeight, (isWide ? 100 : 112) * unit)
    readonly property real waysTop: height - bottomMargin - others.height
    readonly property real pointsBottom: actions.needed ? actions.y - gap : waysTop
    readonly property real pointsHeight: pointsBottom - points.y - added.height - (style.isHuge ? 14 : style.isBare ? 24 : 46) * unit

    // Of the words of a tab, where so many stand side by side.
    function widthOf(tabs: int): real {
        return (contentWidth - (tabs - 1) * 14 * unit) / Math.max(1, tabs) - 32 * unit;
    }

    onWidthChanged: room.fit()
    onHeightChanged: room.fit()

    PictureShare {
        id: room

        nearly: root.style.isLarger ? 1 : 0.89
        shares: root.isFlat ? [0] : root.isWide ? root.wideShares : root.tallShares
        sized: [title.px / title.size, more.px / more.size, stress.px / stress.size, sizes.smallest / root.style.sized(38), actions.smallest / actions.size, others.smallest / root.style.sized(40)]
        rows: actions.rows
        lay: () => [points, added].forEach(one => one.forceLayout())
    }

    StoryPicture {
        anchors.fill: parent
        visible: !root.isFlat
        style: root.style
        edge: root.edge
        isSettled: room.isSettled
    }

    component Added: SpokenPhrase {
        width: root.contentWidth
        style: root.style
        size: root.style.sized(root.isWide ? 38 : 42)
        lines: root.style.isBare ? 6 : 4
        maximumHeight: (root.pointsBottom - points.y) * (root.style.isHuge ? 0.95 : root.style.isBare ? 0.48 : 0.23)
        mayEndSooner: root.style.mayEndSooner
    }

    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.startX
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

            y: title.y + title.height + (root.style.isHuge ? 10 : 20) * root.unit
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
                id: more

                words: root.page.more
            }

            Added {
                id: stress

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
