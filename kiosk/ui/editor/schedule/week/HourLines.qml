pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A line across the week for each third hour, with its time before it.
Item {
    id: root

    property real gutter: 46

    Repeater {
        model: 9

        delegate: Item {
            id: line

            required property int index

            y: index * root.height / 8
            width: root.width

            EditorText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.top
                width: root.gutter - 8
                text: `${String(line.index * 3).padStart(2, "0")}:00`
                isNote: true
                horizontalAlignment: Text.AlignRight
            }

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: root.gutter
                anchors.right: parent.right
                height: 1
                color: Theme.hair
            }
        }
    }
}
