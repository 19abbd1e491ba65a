pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What to do and what not to do, apart from each other: side by side, or one over the other where words are large.
Grid {
    id: root

    required property BoothStyle style
    required property real availableWidth
    required property real availableHeight

    readonly property bool isOver: style.isBare && !style.isWide

    columns: isOver ? 1 : 2
    spacing: 16 * style.unit

    SizeGroup {
        id: sizes
    }

    Repeater {
        model: root.style.page.steps

        delegate: StepsPanel {
            required property StepsView modelData

            width: root.isOver ? root.availableWidth : (root.availableWidth - root.spacing) / 2
            height: Math.min(root.isOver ? (root.availableHeight - root.spacing) / 2 : root.availableHeight, 620 * root.style.unit)
            style: root.style
            steps: modelData
            group: sizes
        }
    }
}
