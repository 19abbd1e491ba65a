pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Four rings round one centre, each with a soft edge: the ground of night pages.
Item {
    id: root

    required property real unit
    property real centreX: width
    property real centreY: 0
    property real outerRadius: 820 * unit
    property var colours: Theme.nightRings

    Repeater {
        model: 4

        delegate: Item {
            id: ring

            required property int index
            readonly property real radius: root.outerRadius * [1, 0.78, 0.57, 0.37][index]

            anchors.fill: parent

            Repeater {
                model: [16, 8]

                delegate: Disc {
                    required property int modelData

                    centreX: root.centreX
                    centreY: root.centreY + modelData * root.unit
                    radius: ring.radius
                    fill: Qt.alpha(Theme.shadow, 0.04)
                }
            }

            Disc {
                centreX: root.centreX
                centreY: root.centreY
                radius: ring.radius
                fill: root.colours[ring.index]
            }
        }
    }
}
