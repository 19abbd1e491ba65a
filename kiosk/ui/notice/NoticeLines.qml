pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The languages of a notice, one under the other, each with the same room; all headlines in one size.
Item {
    id: root

    required property PageView page
    required property real unit
    required property bool isBar
    required property bool isUrgent
    readonly property int together: page.items.length

    SizeGroup {
        id: headlines
    }

    SizeGroup {
        id: texts
    }

    Repeater {
        model: root.page.items

        delegate: Item {
            id: row

            required property ItemView modelData
            required property int index

            y: index * height
            width: root.width
            height: root.height / root.together

            Rectangle {
                visible: row.index > 0 && !root.isBar
                width: parent.width
                height: 4 * root.unit
                color: root.isUrgent ? Theme.nightRings[2] : Theme.line
            }

            NoticeWords {
                width: parent.width
                height: parent.height
                page: root.page
                line: row.modelData
                unit: root.unit
                isBar: root.isBar
                together: root.together
                headlines: headlines
                texts: texts
                headlineColour: root.isUrgent ? Theme.sun : row.index % 2 ? Theme.heart : Theme.ink
                textColour: root.isUrgent ? Theme.white : row.index % 2 ? Theme.heart : Theme.ink
            }
        }
    }
}
