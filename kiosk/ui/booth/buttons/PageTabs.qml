pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The ways to pages that stand side by side, by their short names; filled for the one that is open.
Grid {
    id: root

    required property BoothStyle style
    required property var ways
    required property real availableWidth
    required property real cellHeight
    // The size of their words.
    readonly property real smallest: names.smallest

    spacing: 14 * style.unit

    SizeGroup {
        id: names
    }

    Repeater {
        model: root.ways

        delegate: ActionButton {
            required property ButtonView modelData

            width: (root.availableWidth - (root.columns - 1) * root.spacing) / root.columns
            height: root.cellHeight
            style: root.style
            button: modelData
            role: modelData.action === "go" ? Accessible.PageTab : Accessible.Button
            isMain: modelData.isOn
            size: root.style.sized(40)
            inset: 16 * root.style.unit
            group: names
        }
    }
}
