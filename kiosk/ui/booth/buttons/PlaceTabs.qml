pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The places at which signs are seen, to choose from, under the question where that is; or the one whose signs are
// shown, which leads to the others.
Column {
    id: root

    required property BoothStyle style
    // Whether the question stands over them, and not in the page's heading.
    required property bool isAsked
    required property int columns
    required property real gap
    required property real cellHeight
    readonly property var places: style.page.tabs
    // Without room for all places one of them stands for all.
    readonly property bool isOne: places.length === 1
    // How high what stands over them is.
    readonly property real above: isAsked ? question.height + spacing : 0

    spacing: 10 * style.unit

    SizeGroup {
        id: names
    }

    SpokenPhrase {
        id: question

        visible: root.isAsked
        width: root.width
        style: root.style
        words: root.isAsked ? root.style.page.more : []
        size: root.style.sized(40)
        lines: 3
    }

    Grid {
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.isOne ? root.places : []

            delegate: PlaceButton {
                required property ButtonView modelData

                width: root.width
                height: root.cellHeight
                style: root.style
                button: modelData
            }
        }

        Repeater {
            model: root.isOne ? [] : root.places

            delegate: TabButton {
                required property ButtonView modelData

                width: (root.width - (root.columns - 1) * root.gap) / root.columns
                height: root.cellHeight
                style: root.style
                button: modelData
                names: names
            }
        }
    }
}
