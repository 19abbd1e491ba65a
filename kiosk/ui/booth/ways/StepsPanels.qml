pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What to do and what not to do, apart from each other: side by side, or one over the other where words are large.
Grid {
    id: root

    required property BoothStyle style
    required property real availableWidth
    required property real availableHeight

    // The size of the steps' words.
    readonly property real smallest: sizes.smallest
    readonly property int count: style.page.steps.length
    readonly property bool isOver: style.isBare && !style.isWide

    columns: isOver ? 1 : Math.min(2, count)
    spacing: 16 * style.unit

    SizeGroup {
        id: sizes
    }

    Repeater {
        model: root.style.page.steps

        delegate: StepsPanel {
            required property StepsView modelData

            width: (root.availableWidth - (root.columns - 1) * root.spacing) / Math.max(1, root.columns)
            height: Math.min(root.isOver ? (root.availableHeight - (root.count - 1) * root.spacing) / root.count : root.availableHeight, 620 * root.style.unit)
            style: root.style
            steps: modelData
            group: sizes
        }
    }
}
