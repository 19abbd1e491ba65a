pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Warning signs as cards, and the places they are seen at as tabs.
BoothLayout {
    id: root

    readonly property int count: page.buttons.length
    readonly property bool hasTabs: page.tabs.length > 0
    readonly property bool isTight: isWide ? style.isHuge : page.isLow
    // Huge words on a wide screen have the cards' whole width: the place stands beside the title.
    readonly property bool isCornered: isWide && style.isHuge && hasTabs
    readonly property real gap: (isWide && page.isLow ? 16 : 20) * unit
    readonly property real controlsTop: Math.max(heading.y + Math.max(heading.height, isCornered ? tabHeight : 0) + (style.isHuge ? 18 : isWide ? 24 : 32) * unit, highestControl)
    // On a wide screen the question stands over the one place, not over the cards.
    readonly property bool isAsked: isWide && places.isOne && !style.isHuge
    readonly property real tabsTop: controlsTop + places.above
    readonly property real controlsBottom: note.y - (isWide && page.isLow ? 6 : style.isHuge ? 12 : 18) * unit
    // Tabs: beside the cards on a wide screen, over them on a tall one.
    readonly property int tabColumns: places.isOne ? 1 : isWide ? 2 : 4
    readonly property int tabRows: Math.ceil(page.tabs.length / tabColumns)
    readonly property real tabsWidth: !isWide ? availableWidth : (places.isOne && !isCornered ? 400 : 560) * unit
    readonly property real tabHeight: isWide && !isCornered ? Math.min((controlsBottom - tabsTop - (tabRows - 1) * gap) / tabRows, (isLong ? 226 : 200) * unit) : places.isOne ? Math.max(style.target, 124 * unit, cornerHeight) : (style.target > 100 * unit && !style.isClimbing ? 158 : 178) * unit
    // Of the place beside the title, whose name may need two lines.
    readonly property bool isLong: places.isOne && !style.isClimbing && style.linesIn(page.tabs[0].words[0], style.floor, tabsWidth - 52 * unit) > 1
    readonly property real cornerHeight: isCornered && !style.isClimbing ? style.wordsHeight(page.tabs[0].words[0], style.floor, tabsWidth - 152 * unit) + 16 * unit : 0
    readonly property real tabsHeight: hasTabs ? tabRows * tabHeight + (tabRows - 1) * gap : 0
    readonly property real cardsX: isWide && hasTabs && !isCornered ? side + tabsWidth + 44 * unit : side
    readonly property real cardsTop: isWide || !hasTabs ? controlsTop : controlsTop + tabsHeight + (style.isHuge ? 18 : 28) * unit
    readonly property real cardsWidth: width - side - cardsX
    readonly property real cardsHeight: controlsBottom - cardsTop
    readonly property int columns: Math.min(page.columns, Math.max(1, count))
    readonly property int rows: Math.ceil(count / columns)
    // Cards that a finger hits need some of what lies between them.
    readonly property real cardGap: Math.max(8 * unit, Math.min(gap, (cardsHeight - rows * style.target) / Math.max(1, rows - 1)))

    SizeGroup {
        id: labels
    }

    SignsHeading {
        id: heading

        y: root.above
        width: root.width
        style: root.style
        side: root.side
        availableWidth: root.availableWidth - (root.isCornered ? root.tabsWidth + 44 * root.unit : 0)
        fullWidth: root.availableWidth
        isTight: root.isTight
        isAsked: root.isAsked
        where: root.isWhereRaised ? root.page.where : []
    }

    PlaceTabs {
        id: places

        anchors {
            left: parent.left
            leftMargin: root.isCornered ? root.width - root.side - root.tabsWidth : root.side
        }
        y: root.isCornered ? root.above : root.controlsTop
        width: root.tabsWidth
        style: root.style
        isAsked: root.isAsked
        columns: root.tabColumns
        gap: root.gap
        cellHeight: root.tabHeight
    }

    Grid {
        anchors {
            left: parent.left
            leftMargin: root.cardsX
        }
        y: root.cardsTop
        columns: root.columns
        columnSpacing: root.gap
        rowSpacing: root.cardGap

        Repeater {
            model: root.page.buttons

            delegate: SignButton {
                required property ButtonView modelData
                required property int index

                width: (root.cardsWidth - (root.columns - 1) * root.gap) / root.columns
                height: Math.min((root.cardsHeight - (root.rows - 1) * root.cardGap) / root.rows, 460 * root.unit)
                style: root.style
                button: modelData
                panel: root.style.panel(index)
                isUpright: root.isWide && width < 1.9 * height
                labels: labels
            }
        }
    }

    SpokenPhrase {
        id: note

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: actions.y - height - (words.length ? (root.style.isHuge ? 14 : 22) : 0) * root.unit
        width: root.availableWidth
        style: root.style
        words: root.isWide || root.page.isLow ? [] : root.page.reassurance
        size: root.style.sized(40)
        isBold: true
        lines: 1
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.height - needed - root.bottomMargin
        width: root.availableWidth
        style: root.style
        before: [...root.page.ways, ...root.page.earlier]
        ways: root.page.ways.length
        where: root.isWhereRaised ? [] : root.page.where
        after: root.page.later
    }
}
