import QtQuick
import QtQuick.Shapes

// A telephone that rings. A pictogram comes from a thread that may wait for somebody's picture; this one is there.
Item {
    id: root

    required property color color

    height: width

    Shape {
        width: 128
        height: 128
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            xScale: root.width / 128
            yScale: root.width / 128
        }

        ShapePath {
            strokeWidth: -1
            fillColor: root.color

            PathSvg {
                path: "M15.1 37.4C15.1 23.1 29.4 21.1 33.5 27.2L43.7 43.5C46.7 49.6 43.7 54.7 38.6 58.8C43.7 72.1 55.9 84.3 69.2 89.4C73.3 84.3 78.4 81.3 84.5 84.3L100.8 94.5C106.9 98.6 104.9 112.9 90.6 112.9C49.8 112.9 15.1 78.2 15.1 37.4Z"
            }
        }

        ShapePath {
            strokeWidth: 8
            strokeColor: root.color
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M76 30A26 26 0 0 1 100 54M78 10A46 46 0 0 1 118 50"
            }
        }
    }
}
