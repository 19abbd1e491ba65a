pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The bar under every page: back, start, language, easier; and at the end, by itself, Hide this page. Its words have one size, and
// where they have no room side by side it has two rows, and that one button is as high as both. On a wide screen huge words
// stand in one row on two lines, without pictograms.
Rectangle {
    id: root

    required property BoothStyle style
    readonly property real unit: style.unit
    readonly property var ways: style.page.asking.length ? [] : [...style.page.back, ...style.page.nav]
    readonly property real pad: (style.isHuge ? 16 : 24) * unit
    readonly property real gap: 16 * unit
    readonly property real edge: 20 * unit
    readonly property real wordSize: style.sized(33)
    readonly property real leaveSize: style.sized(hasTwoRows || isPacked ? 33 : 36)
    readonly property real room: width - 2 * pad
    // A tall screen has pictograms above the words, a wide one beside them where they have room.
    readonly property bool isStacked: !style.isWide || together(false) > room
    readonly property bool isTooLong: isStacked && together(true) > room
    readonly property bool isPacked: isTooLong && style.isHuge && style.isWide && packed() <= room
    readonly property bool hasTwoRows: isTooLong && !isPacked
    readonly property int rows: hasTwoRows ? 2 : 1
    readonly property int columns: hasTwoRows ? Math.ceil(ways.length / 2) : Math.max(1, ways.length)
    readonly property real leaveWidth: isPacked ? packedWidth(style.page.leave) : buttonWidth(style.page.leave, leaveSize, isStacked)
    // In two rows: as wide as its longest word.
    readonly property real tallWidth: Math.max(style.target, (style.isHuge ? 230 : 280) * unit, style.wordsWidth(style.page.leave.words[0], leaveSize, 3) + 2 * inset)
    // One that has its row to itself takes all of it.
    readonly property int lonely: hasTwoRows && ways.length % columns ? ways.length - 1 : -1
    readonly property real waysWidth: room - tallWidth - gap
    readonly property real cellWidth: (waysWidth - (columns - 1) * gap) / Math.max(1, columns)
    // Where one has no room in its column, each column has what its words need, and a part of the rest.
    readonly property bool isUneven: hasTwoRows && longest(lines) > cellWidth - 2 * inset
    readonly property var needs: ways.slice(0, columns).map((_, column) => ways.reduce((most, way, at) => at % columns === column ? Math.max(most, packedWidth(way)) : most, 0))
    readonly property real rest: cellWidth - needs.reduce((sum, one) => sum + one, 0) / Math.max(1, columns)
    readonly property real inset: (style.isHuge ? 6 : 18) * unit
    readonly property real icon: 54 * unit
    // In two rows the longest may need two lines, beside its pictogram, or even in its place.
    readonly property int lines: isPacked || hasTwoRows && longest(1) > cellWidth - 2 * inset ? 2 : 1
    readonly property bool hasIcons: lines === 1 || !isPacked && longest(2) <= cellWidth - 2 * inset - icon - 12 * unit
    readonly property bool isAbove: isStacked && lines === 1
    // What a border takes of a button's height, in units, where a screen has room for it.
    readonly property real rim: style.hasContrast && !style.isSmall && (style.isWide || !style.page.isLow) ? 14 : 0
    // One line of words, as high as their script's, in the size of the way out.
    readonly property real wordsHeight: style.page.leave.words[0].bodyLine * style.page.leave.words[0].scale * leaveSize
    readonly property real aboveHeight: icon + wordsHeight + ((style.isClimbing ? 8 : 18) + rim) * unit
    // The way out in two rows: as many lines as its width makes of it.
    readonly property real leaveHeight: !hasTwoRows ? 0 : icon + wordsHeight * style.linesIn(style.page.leave.words[0], leaveSize, tallWidth - 2 * inset) + 8 * unit
    // As many lines of words as a button has, by their script's height: marks over a letter may reach out of it.
    readonly property real lineHeight: style.isClimbing ? 2.3 : Math.max(1.4, style.page.leave.words[0].bodyLine * style.page.leave.words[0].scale)
    readonly property real besideHeight: Math.max((style.hasContrast && lines > 1 ? 116 : 108) * unit, lines * lineHeight * wordSize + ((style.isClimbing ? 0 : 4) + rim) * unit)
    readonly property real buttonHeight: Math.max(style.target, (leaveHeight - (rows - 1) * gap) / rows, isAbove ? aboveHeight : besideHeight)

    function buttonWidth(button: ButtonView, size: real, stacked: bool): real {
        const words = style.wordsWidth(button.words[0], size, 1);
        return Math.max(style.target, stacked ? Math.max(icon, words) + 2 * inset : icon + 12 * unit + words + 2 * inset);
    }

    function packedWidth(button: ButtonView): real {
        return Math.max(style.target, style.wordsWidth(button.words[0], wordSize, 2) + 2 * inset);
    }

    function packed(): real {
        return ways.reduce((sum, way) => sum + packedWidth(way) + gap, packedWidth(style.page.leave));
    }

    function together(stacked: bool): real {
        return ways.reduce((sum, way) => sum + buttonWidth(way, wordSize, stacked) + gap, buttonWidth(style.page.leave, style.sized(36), stacked));
    }

    function longest(lines: int): real {
        return ways.reduce((most, way) => Math.max(most, style.wordsWidth(way.words[0], wordSize, lines)), 0);
    }

    implicitHeight: rows * buttonHeight + (rows - 1) * gap + 2 * edge
    color: style.bar

    Rectangle {
        visible: root.style.hasContrast
        width: parent.width
        height: 6 * root.unit
        color: Theme.white
    }

    Flow {
        anchors {
            left: parent.left
            leftMargin: root.pad
        }
        y: root.edge
        width: root.hasTwoRows ? root.waysWidth + 1 : root.room
        spacing: root.gap

        Repeater {
            model: root.ways

            delegate: NavButton {
                required property ButtonView modelData
                required property int index

                width: index === root.lonely ? root.waysWidth : root.hasTwoRows ? (root.isUneven ? root.needs[index % root.columns] + root.rest : root.cellWidth) : root.isPacked ? root.packedWidth(modelData) : root.buttonWidth(modelData, root.wordSize, root.isStacked)
                height: root.buttonHeight
                style: root.style
                button: modelData
                isStacked: root.isAbove
                icon: root.hasIcons ? root.icon : 0
                inset: root.inset
                size: root.wordSize
                lines: root.lines
            }
        }
    }

    NavButton {
        anchors {
            right: parent.right
            rightMargin: root.pad
        }
        y: root.edge
        width: root.hasTwoRows ? root.tallWidth : root.leaveWidth
        height: root.height - 2 * root.edge
        style: root.style
        button: root.style.page.leave
        isStacked: root.isStacked
        icon: root.isPacked ? 0 : root.icon
        inset: root.inset
        size: root.leaveSize
        lines: root.hasTwoRows ? 3 : root.isPacked ? 2 : 1
        ink: root.style.dangerInk
        fill: root.style.danger
        outline: "transparent"
        actsOnPress: true
    }
}
