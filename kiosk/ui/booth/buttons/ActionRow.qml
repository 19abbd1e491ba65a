pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The actions of a page, and between them where in a list it is: side by side, or in fewer columns where their words
// have no room.
Flow {
    id: root

    required property BoothStyle style
    required property var before
    required property var after
    property list<var> where: []
    property real buttonHeight: Math.max(style.target, (style.isLarger ? 140 : 116) * style.unit)
    readonly property real size: style.sized(44)
    readonly property real whereSize: style.sized(38)
    readonly property var buttons: [...before, ...after]
    readonly property int cells: buttons.length + where.length
    // A line of letters that climb takes the height of two.
    readonly property int lines: style.isClimbing ? 1 : 2
    readonly property real place: where.length ? style.wordsWidth(where[0], whereSize, 1) + 20 * style.unit : 0
    readonly property real widest: buttons.reduce((most, one) => Math.max(most, style.wordsWidth(one.words[0], size, lines)), style.target) + 60 * style.unit
    readonly property int columns: {
        if (cells < 2 || !isTooNarrow(buttons.length, place + spacing))
            return cells;
        return cells > 2 && isTooNarrow(2, 0) && style.isLarger ? 1 : 2;
    }
    readonly property bool isStacked: columns < cells
    readonly property real cellWidth: (width - (columns - 1) * spacing) / Math.max(1, columns) - 1
    readonly property real buttonWidth: isStacked ? cellWidth : Math.min((width - spacing * (cells - 1) - place) / Math.max(1, buttons.length) - 1, 760 * style.unit)
    readonly property int rows: cells ? Math.ceil(cells / columns) : 0
    readonly property real needed: rows ? rows * buttonHeight + (rows - 1) * spacing : 0

    function isTooNarrow(count: int, taken: real): bool {
        return (width - taken - (count - 1) * spacing) / count < widest;
    }

    spacing: 20 * style.unit
    visible: cells > 0

    SizeGroup {
        id: sizes
    }

    component Action: ActionButton {
        required property ButtonView modelData

        width: root.buttonWidth
        height: root.buttonHeight
        style: root.style
        button: modelData
        isMain: modelData.isMain || modelData.isOn
        group: sizes
    }

    Repeater {
        model: root.before

        delegate: Action {}
    }

    CenteredPhrase {
        visible: root.where.length > 0
        width: root.isStacked ? root.cellWidth : root.place
        height: root.buttonHeight
        style: root.style
        words: root.where
        size: root.whereSize
        Accessible.role: Accessible.StaticText
        Accessible.name: root.where.length ? root.where[0].spoken : ""
        Accessible.ignored: !root.where.length
    }

    Repeater {
        model: root.after

        delegate: Action {}
    }
}
