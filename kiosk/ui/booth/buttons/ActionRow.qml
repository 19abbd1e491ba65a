pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The actions of a page, and between them where in a list it is: side by side, or in fewer columns where their words
// have no room. Huge words have several lines. Other ways then stand over those that turn a list, as they do where each
// would take a row of its own, or where there is room; and so does where it is open, if the words are larger.
Flow {
    id: root

    required property BoothStyle style
    required property var before
    required property var after
    property list<var> where: []
    property int ways: 0 // how many of the first are other ways
    property bool hasRoom: false
    property bool hasRows: false // whether larger words that half of the row does not hold on two lines have a row each
    readonly property bool isSplit: !style.isWide && ways > 0 && before.length + after.length > ways && (hasRoom || style.isHuge || style.isLarger && (width - spacing) / 2 < widestOf([...before, ...after]))
    property real buttonHeight: Math.max(style.target, (style.isLarger ? 140 : 116) * style.unit)
    readonly property real size: style.sized(44)
    // What its words have of that.
    readonly property real smallest: sizes.smallest
    readonly property real whereSize: style.sized(38)
    readonly property var above: isSplit ? before.slice(0, ways) : []
    readonly property var buttons: [...before.slice(above.length), ...after]
    readonly property bool isAbove: style.isLarger && where.length > 0 && isTooNarrow(buttons.length, place + spacing)
    readonly property int cells: buttons.length + (isAbove ? 0 : where.length)
    // A line of letters that climb takes the height of two.
    readonly property int lines: style.isClimbing ? 1 : style.isHuge ? 3 : 2
    readonly property real place: where.length ? style.wordsWidth(where[0], whereSize, 1) + 20 * style.unit : 0
    readonly property real widest: widestOf(buttons)
    // Whether a word, or a line of letters that climb, is too long for half of the row at the least size that it may have.
    readonly property bool isTooLong: buttons.some(one => Math.max(style.wordsWidth(one.words[0], style.floor, style.isClimbing ? 1 : 9), hasRows ? one.words[0].breadth * one.words[0].scale * style.sized(33) / 2 : 0) > (width - spacing) / 2 - 2 * inset)
    // Whether they stand in one row if each has what its own words need, though not if all have what the longest do.
    readonly property bool isUneven: style.isWide && !style.isLarger && isTooNarrow(buttons.length, place + spacing) && leftOver >= 0
    readonly property real leftOver: width - place - (cells - 1) * spacing - buttons.reduce((sum, one) => sum + widestOf([one]), 0)
    readonly property int columns: {
        if (isUneven)
            return cells;
        if (style.isHuge)
            return where.length && !isAbove ? cells : [4, 3, 2].find(count => count <= cells && !isTooNarrow(count, 0)) ?? Math.min(1, cells);
        if (cells < 2 || !isTooNarrow(buttons.length, isAbove ? 0 : place + spacing))
            return cells;
        return style.isLarger && (isTooLong || cells > 2 && isTooNarrow(2, 0)) ? 1 : 2;
    }
    readonly property bool isStacked: columns < cells
    // The last one takes the whole of its row where it is alone there.
    readonly property bool isLone: cells === 1 && !style.isWide || isStacked && columns > 1 && cells % columns === 1
    readonly property real cellWidth: (width - (columns - 1) * spacing) / Math.max(1, columns) - 1
    readonly property real buttonWidth: isStacked ? cellWidth : Math.min((width - spacing * (cells - 1) - (isAbove ? 0 : place)) / Math.max(1, buttons.length) - 1, 760 * style.unit)
    // Where it is open stands in the middle of what the buttons leave free, the way on at the end.
    readonly property real beside: where.length ? Math.max(place, width - buttons.length * (buttonWidth + spacing) - 1) : 0
    readonly property int rows: cells ? Math.ceil(cells / columns) : 0
    // All ways have their pictograms, or none.
    readonly property bool hasIcons: buttons.every(one => !one.pictogram || one.isOnward || buttonWidth > style.wordsWidth(one.words[0], size, style.isClimbing || style.isHuge ? 1 : 2) + 230 * style.unit)
    readonly property real inset: (style.isHuge ? 18 : style.isLarger ? 16 : 26) * style.unit
    readonly property real inside: buttonWidth - 2 * inset
    readonly property real highest: buttons.reduce((most, one) => Math.max(most, style.wordsHeight(one.words[0], size, inside)), 0)
    // No lower than a line of its script, and larger words at the least size that they may have.
    readonly property real line: style.isClimbing ? 0 : 12 * style.unit + buttons.reduce((most, one) => Math.max(most, lineOf(one.words[0]) * size), 0)
    readonly property real lowest: style.isClimbing || !style.isLarger ? 0 : (style.hasContrast ? 16 : 8) * style.unit + buttons.reduce((most, one) => Math.max(most, style.wordsHeight(one.words[0], style.floor, inside)), 0)
    readonly property real cellHeight: Math.max(buttonHeight, style.isHuge ? highest + 22 * style.unit : Math.max(line, lowest))
    readonly property real whereHeight: isAbove ? Math.max(1.4, 0.14 + lineOf(where[0])) * whereSize : cellHeight
    readonly property real needed: (rows ? rows * cellHeight + (rows - 1) * spacing : 0) + (isAbove ? whereHeight + spacing : 0) + (isSplit ? cellHeight + spacing : 0)

    function widestOf(shown: list<var>): real {
        return shown.reduce((most, one) => Math.max(most, style.wordsWidth(one.words[0], size, lines)), style.target) + (style.isHuge ? 2 * inset : 60 * style.unit);
    }

    function widthOf(button: ButtonView): real {
        return isUneven ? widestOf([button]) + leftOver / buttons.length - 1 : buttonWidth;
    }

    function lineOf(words: WordsView): real {
        return words.fullLine * words.scale;
    }

    function isTooNarrow(count: int, taken: real): bool {
        return (width - taken - (count - 1) * spacing) / count < widest;
    }

    spacing: 20 * style.unit
    visible: cells + where.length > 0

    SizeGroup {
        id: sizes
    }

    component Action: ActionButton {
        required property ButtonView modelData
        property bool isLast: false

        width: isLast && root.isLone ? root.width - 1 : root.widthOf(modelData)
        height: root.cellHeight
        style: root.style
        button: modelData
        isMain: modelData.isMain || modelData.isOn
        narrowInset: root.inset
        mayHaveIcon: root.hasIcons || modelData.isOnward
        group: sizes
    }

    component Where: CenteredPhrase {
        visible: words.length > 0
        width: root.isAbove ? root.width : root.isStacked ? root.cellWidth : root.beside
        height: root.whereHeight
        style: root.style
        size: root.whereSize
        Accessible.role: Accessible.StaticText
        Accessible.name: words.length ? words[0].spoken : ""
        Accessible.ignored: !words.length
    }

    Repeater {
        model: root.above

        delegate: Action {
            width: (root.width - (root.ways - 1) * root.spacing) / root.ways - 1
        }
    }

    Where {
        words: root.isAbove ? root.where : []
    }

    Repeater {
        model: root.before.slice(root.above.length)

        delegate: Action {
            required property int index

            isLast: root.above.length + index === root.before.length - 1 && root.cells === root.buttons.length && !root.after.length
        }
    }

    Where {
        words: root.isAbove ? [] : root.where
    }

    Repeater {
        model: root.after

        delegate: Action {
            required property int index

            isLast: index === root.after.length - 1
        }
    }
}
