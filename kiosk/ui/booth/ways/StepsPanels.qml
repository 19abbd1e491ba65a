pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What to do and what not to do, apart from each other.
Row {
    id: root

    required property BoothStyle style
    required property real availableWidth
    required property real availableHeight

    spacing: 16 * style.unit

    SizeGroup {
        id: sizes
    }

    Repeater {
        model: root.style.page.steps

        delegate: StepsPanel {
            required property StepsView modelData

            width: (root.availableWidth - root.spacing) / 2
            height: Math.min(root.availableHeight, 620 * root.style.unit)
            style: root.style
            steps: modelData
            group: sizes
        }
    }
}
