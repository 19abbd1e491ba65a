pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A sheet of paper with one curved edge over the picture: one large circle, two rims behind it,
// each with a shadow. It comes from the start side, from the end side or from below.
Item {
    id: root

    enum Side {
        Start,
        End,
        Below
    }

    required property real unit
    required property int side
    required property real edge
    required property bool isMirrored
    required property color fill
    required property color innerRim
    required property color outerRim
    // How much the rims stand apart: wider on a bar, whose unit is smaller.
    property real rim: 26 * unit

    readonly property real across: side === Sheet.Below ? height : width
    readonly property real along: side === Sheet.Below ? width : height
    readonly property real sag: Math.min(across * (side === Sheet.Below ? 0.045 : 0.06), along * 0.16)
    readonly property real radius: (along * along / 4 + sag * sag) / (2 * sag) * 1.12

    transform: Scale {
        origin.x: root.width / 2
        xScale: root.isMirrored ? -1 : 1
    }

    // Behind the circle's middle, where a wide screen is wider than the circle, or a narrow one higher.
    Rectangle {
        x: root.side === Sheet.End ? root.edge + root.radius : 0
        y: root.side === Sheet.Below ? root.edge + root.radius : 0
        width: root.side === Sheet.Start ? Math.max(0, root.edge - root.radius) : Math.max(0, root.width - x)
        height: Math.max(0, root.height - y)
        color: root.fill
    }

    Repeater {
        model: 3

        delegate: Item {
            id: layer

            required property int index
            readonly property real offset: (2 - index) * root.rim
            readonly property color colour: [root.outerRim, root.innerRim, root.fill][index]

            anchors.fill: parent

            Repeater {
                model: [15, 10, 5, 0]

                delegate: Disc {
                    required property int modelData
                    readonly property real at: layer.offset + modelData * root.unit

                    radius: root.radius
                    centreX: root.side === Sheet.Start ? root.edge + at - radius : root.side === Sheet.End ? root.edge - at + radius : root.width * 0.56
                    centreY: root.side === Sheet.Below ? root.edge - at + radius : root.height * 0.56
                    fill: modelData ? Qt.alpha(Theme.shadow, 0.09) : layer.colour
                }
            }
        }
    }
}
