import QtQuick
import QtQuick.Shapes

// A circle of any size, drawn as a path: a rounded Rectangle would fill a bitmap of its own size.
Shape {
    id: root

    required property real centreX
    required property real centreY
    required property real radius
    required property color fill

    anchors.fill: parent
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeWidth: -1
        fillColor: root.fill

        PathAngleArc {
            centerX: root.centreX
            centerY: root.centreY
            radiusX: root.radius
            radiusY: root.radius
            startAngle: 0
            sweepAngle: 360
        }
    }
}
