import QtQuick
import QtQuick.Shapes

// The heart: two circles and their tangents, the tip rounded. Our own drawing, not a logo.
Item {
    id: root

    required property color fill

    width: height * 200 / 180

    Shape {
        width: 200
        height: 180
        scale: root.height / 180
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: root.fill

            PathSvg {
                path: "M107.23 170.39L185.69 87.82A52 52 0 1 0 100 32A52 52 0 1 0 14.31 87.82L92.77 170.39Q100 178 107.23 170.39Z"
            }
        }
    }
}
