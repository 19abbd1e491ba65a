import QtQuick
import QtQuick.Shapes
import kiosk.ui

// What a notice is known by from far away: a triangle that warns, or a disc that tells.
Item {
    id: root

    required property bool isUrgent

    height: width

    Shape {
        width: 128
        height: 128
        visible: root.isUrgent
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            xScale: root.width / 128
            yScale: root.width / 128
        }

        ShapePath {
            strokeWidth: 18
            strokeColor: Theme.sun
            fillColor: Theme.sun
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: "M64 16L118 112H10Z"
            }
        }

        ShapePath {
            strokeWidth: 13
            strokeColor: Theme.night
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M64 46V78"
            }
        }
    }

    Rectangle {
        readonly property real unit: root.width / 128

        visible: !root.isUrgent
        anchors.fill: parent
        radius: width / 2
        color: Theme.heart

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 56 * parent.unit
            width: 15 * parent.unit
            height: 48 * parent.unit
            radius: width / 2
            color: Theme.white
        }
    }

    // The point: of the one below, of the other above.
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.isUrgent ? 98 : 36) / 128 * root.width - height / 2
        width: (root.isUrgent ? 15.6 : 18) / 128 * root.width
        height: width
        radius: width / 2
        color: root.isUrgent ? Theme.night : Theme.white
    }
}
