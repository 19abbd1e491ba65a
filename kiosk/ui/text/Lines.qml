pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The lines of a text that has several, a dot before each; all in one size.
Column {
    id: root

    required property PageView page
    required property real unit
    required property TonePalette colours
    // Words of a narrow screen are smaller, and take more lines.
    required property bool isNarrow
    required property list<var> lines
    required property real maximumHeight
    readonly property list<color> dots: page.tone === "night" ? [Theme.coral, Theme.white, Theme.sky] : [colours.heart]
    readonly property real dot: Math.round((isNarrow ? 20 : 28) * unit)

    topPadding: 8 * unit
    spacing: 24 * unit

    SizeGroup {
        id: sizes
    }

    Repeater {
        model: root.lines

        delegate: Item {
            id: line

            required property ItemView modelData
            required property int index

            width: root.width
            height: words.height

            Rectangle {
                anchors.left: parent.left
                // The middle of the first line's small letters.
                y: words.baselineOffset - 0.27 * words.px - height / 2
                width: root.dot
                height: width
                radius: width / 2
                color: root.dots[line.index % root.dots.length]
            }

            Phrase {
                id: words

                anchors {
                    left: parent.left
                    leftMargin: root.dot + (root.isNarrow ? 18 : 30) * root.unit
                    right: parent.right
                }
                page: root.page
                words: line.modelData.words
                size: (root.isNarrow ? 46 : 56) * root.unit
                group: sizes
                minimum: 40 * root.unit
                lines: root.isNarrow ? 3 : 2
                maximumHeight: (root.maximumHeight - root.topPadding - (root.lines.length - 1) * root.spacing) / root.lines.length
                isBold: false
                color: root.colours.text
                secondColor: root.colours.second
            }
        }
    }
}
