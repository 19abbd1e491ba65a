pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All that is known of a help line, one thing under the other: as large as has room, and none stays away.
Column {
    id: root

    required property BoothStyle style
    required property var facts
    required property real size
    required property real highest
    property real px: size

    function fit(): void {
        for (px = size; px > style.floor; px = Math.max(style.floor, px - 0.04 * size)) {
            forceLayout();
            if (height <= highest)
                return;
        }
    }

    spacing: 0.4 * px
    onWidthChanged: fit()
    onHighestChanged: fit()
    Component.onCompleted: fit()

    Repeater {
        model: root.facts

        delegate: Item {
            id: fact

            required property WordsView modelData

            width: root.width
            height: words.height

            Rectangle {
                anchors.left: parent.left
                y: words.baselineOffset - 0.36 * root.px - height / 2
                width: Math.round(0.22 * root.px)
                height: width
                radius: width / 2
                color: root.style.second
            }

            SpokenPhrase {
                id: words

                anchors {
                    left: parent.left
                    leftMargin: 0.7 * root.px
                    right: parent.right
                }
                style: root.style
                words: [fact.modelData]
                size: root.px
                isBold: false
                lines: 4
            }
        }
    }
}
