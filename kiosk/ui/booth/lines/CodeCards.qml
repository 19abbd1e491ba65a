pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The codes of a line side by side, or one over the other, each with what scanning it does.
Grid {
    id: root

    required property BoothStyle style
    required property var codes
    required property bool isStacked
    required property real cardWidth
    // How high they are at the least, and at the most all together.
    required property real least
    required property real highest

    columns: isStacked ? 1 : 2

    SizeGroup {
        id: sizes
    }

    Repeater {
        model: root.codes

        delegate: CodeCard {
            required property CodeView modelData

            width: root.cardWidth
            height: Math.min(root.isStacked ? (root.highest - (root.codes.length - 1) * root.spacing) / root.codes.length : root.highest, root.isStacked ? 460 * root.style.unit : Math.max(root.cardWidth * 1.5, root.least))
            style: root.style
            code: modelData
            isUpright: !root.isStacked
            group: sizes
        }
    }
}
