pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A few large ways to go on, each with a picture, and smaller ones under them: home, and how to show support.
BoothLayout {
    id: root

    readonly property var mains: page.buttons.filter(button => button.isMain)
    readonly property var others: page.buttons.filter(button => !button.isMain)
    readonly property real gap: (isWhereRaised ? (style.isLarger ? 14 : 20) : style.isLarger ? 20 : 28) * unit
    readonly property real tilesTop: Math.max(title.y + title.height + (isWide ? 40 : style.isHuge ? 30 : 50) * unit, highestControl)
    readonly property real tilesHeight: height - 36 * unit - tilesTop
    readonly property bool isHome: page.place === "home"
    readonly property bool isAcross: isWide && !style.isLarger
    readonly property int columns: isAcross ? Math.max(1, mains.length) : isWide ? 2 : 1
    readonly property int rows: Math.ceil(mains.length / columns)
    readonly property int otherColumns: isWide || (style.isSmall && !style.isHuge) ? 2 : 1
    // Huge words take the place of the heart.
    readonly property bool hasHeart: isWide || !style.isHuge
    readonly property int otherRows: Math.ceil(others.length / otherColumns)
    readonly property real lineHeight: style.floor * page.title[0].bodyLine * page.title[0].scale
    readonly property real otherHeight: Math.max(style.target, (style.isHuge ? 160 : isWhereRaised ? (style.isLarger ? 118 : 112) : isSquare && style.isLarger ? 150 : 132) * unit, style.isHuge && isWide && !style.isClimbing ? 2.5 * lineHeight : 0)
    readonly property real mainsHeight: tilesHeight - otherRows * (otherHeight + gap)

    // What stands in one of so many columns; the last one alone takes its whole row.
    function cellWidth(index: int, count: int, columns: int): real {
        return index === count - 1 && index % columns === 0 ? availableWidth : (availableWidth - (columns - 1) * gap) / columns;
    }

    SizeGroup {
        id: names
    }

    SizeGroup {
        id: details
    }

    SizeGroup {
        id: ways
    }

    Heart {
        id: heart

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        visible: root.hasHeart
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
        y: root.isWide || !root.hasHeart ? root.above : heart.y + heart.height + 26 * root.unit
        width: root.availableWidth - (root.isWide ? heart.width + 30 * root.unit : 0)
        style: root.style
        words: root.page.title
        isTitle: true
        size: (root.isWide ? 116 : 124) * root.unit
        lines: root.isWide ? 1 : 2
        mayTakeOneMore: !root.isWide
        maximumHeight: root.isWide ? 160 * root.unit : 100000
    }

    Flow {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.tilesTop
        width: root.availableWidth + 1
        spacing: root.gap

        Repeater {
            model: root.mains

            delegate: PictureTile {
                required property ButtonView modelData
                required property int index

                width: root.cellWidth(index, root.mains.length, root.columns)
                height: (root.mainsHeight - (root.rows - 1) * root.gap) / root.rows
                style: root.style
                button: modelData
                isAcross: root.isAcross
                kind: (index + (root.isHome ? 0 : 1)) % 3
                names: names
                details: details
            }
        }

        Repeater {
            model: root.others

            delegate: WayCard {
                required property ButtonView modelData
                required property int index

                width: root.cellWidth(index, root.others.length, root.otherColumns)
                height: root.otherHeight
                style: root.style
                button: modelData
                names: ways
            }
        }
    }
}
