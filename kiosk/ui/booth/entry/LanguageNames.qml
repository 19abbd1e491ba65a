pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Names of languages on the chip of all of them, each on the line of the others: two at least, and none where there
// is no room for two, as one alone would be the name of what the chip chooses.
Item {
    id: root

    required property real unit
    required property list<var> names
    required property color ink
    // How wide they may stand.
    required property real room
    readonly property real gap: 9 * unit
    readonly property real dot: 7 * unit
    readonly property real least: 33 * unit
    readonly property var chosen: choice()
    readonly property bool isStacked: chosen.isStacked
    readonly property real size: chosen.size

    function lengthOf(words: var, size: real): real {
        return words.breadth * words.scale * size * 1.02 + 2;
    }

    // Of the names from one on those that fit beside each other, at most three.
    function fitting(first: int, size: real): var {
        let left = room;
        const found = [];
        for (const words of names.slice(first)) {
            const needed = lengthOf(words, size) + (found.length ? 2 * gap + dot : 0);
            if (found.length < 3 && needed <= left) {
                found.push(words);
                left -= needed;
            }
        }
        return found;
    }

    function choice(): var {
        for (let first = 0; first + 1 < names.length; ++first) {
            for (const size of [36 * unit, least]) {
                const found = fitting(first, size);
                if (found.length > 1)
                    return {
                        names: found,
                        size: size,
                        isStacked: false
                    };
            }
        }
        const narrow = names.filter(words => lengthOf(words, least) <= room).slice(0, 2);
        return {
            names: narrow.length > 1 && height > 102 * unit ? narrow : [],
            size: least,
            isStacked: true
        };
    }

    implicitWidth: line.width
    visible: chosen.names.length > 0

    Grid {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        columns: root.isStacked ? 1 : 3

        Repeater {
            model: root.chosen.names

            delegate: Item {
                required property WordsView modelData
                required property int index
                readonly property real before: root.isStacked || !index ? 0 : 2 * root.gap + root.dot

                width: before + name.textWidth
                height: root.isStacked ? 1.2 * root.size : root.height

                Rectangle {
                    anchors {
                        left: parent.left
                        leftMargin: root.gap
                        verticalCenter: parent.verticalCenter
                    }
                    visible: parent.before > 0
                    width: root.dot
                    height: root.dot
                    radius: root.dot / 2
                    color: root.ink
                }

                Phrase {
                    id: name

                    anchors {
                        left: parent.left
                        leftMargin: parent.before
                    }
                    // Capitals stand in the middle: some faces have much room above their letters, some below.
                    y: parent.height / 2 + 0.36 * root.size - baselineOffset
                    width: root.lengthOf(parent.modelData, root.size)
                    page: null
                    words: [parent.modelData]
                    size: root.size
                    minimum: root.least
                    lines: 1
                    mayTakeOneMore: false
                    color: root.ink
                    secondColor: root.ink
                }
            }
        }
    }
}
