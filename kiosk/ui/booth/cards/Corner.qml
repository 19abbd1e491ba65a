import QtQuick
import QtQuick.Shapes

// What lies outside a rounded corner, top left; turned for the others.
Shape {
    id: root

    required property color fill

    height: width
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeWidth: -1
        fillColor: root.fill

        PathSvg {
            path: `M-1 -1H${root.width}V0A${root.width} ${root.width} 0 0 0 0 ${root.width}H-1Z`
        }
    }
}
