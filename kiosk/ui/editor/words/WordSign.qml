import QtQuick
import QtQuick.Shapes
import kiosk.ui

// How far words are, as a sign: "ready", "source", "draft", "changed", "missing", "too-long".
Item {
    id: root

    property string standing: ""
    readonly property bool isRound: ["ready", "source", "draft", "missing"].includes(standing)
    readonly property var paths: ({
            "ready": "M7 12.5l3.5 3.5L17 8.8",
            "source": "M7 12.5l3.5 3.5L17 8.8",
            "draft": "M12 4.5a7.5 7.5 0 0 1 0 15z",
            "changed": "M12 2.5L22.5 21.5H1.5Z",
            "too-long": "M7.5 1H16.5L23 7.5V16.5L16.5 23H7.5L1 16.5V7.5Z"
        })

    implicitWidth: 16
    implicitHeight: 16

    Shape {
        width: 24
        height: 24
        transformOrigin: Item.TopLeft
        scale: root.width / 24

        ShapePath {
            strokeColor: !root.isRound ? "transparent" : root.standing === "draft" ? Theme.slate : root.standing === "missing" ? Theme.stop : Theme.go
            strokeWidth: root.standing === "missing" ? 2.4 : 1.8
            strokeStyle: root.standing === "missing" ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [1.75, 1.4]
            fillColor: !root.isRound ? "transparent" : ["ready", "source"].includes(root.standing) ? Theme.fine : Theme.white

            PathAngleArc {
                centerX: 12
                centerY: 12
                radiusX: 10
                radiusY: 10
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: root.standing === "changed" ? Theme.ink : ["ready", "source"].includes(root.standing) ? Theme.go : "transparent"
            strokeWidth: 2
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap
            fillColor: root.standing === "draft" ? Theme.slate : root.standing === "changed" ? Theme.sun : root.standing === "too-long" ? Theme.stop : "transparent"

            PathSvg {
                path: root.paths[root.standing] ?? ""
            }
        }

        ShapePath {
            strokeColor: root.standing === "too-long" ? Theme.white : root.standing === "changed" ? Theme.ink : "transparent"
            strokeWidth: 2.6
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"

            PathSvg {
                path: root.standing === "too-long" ? "M8 8l8 8M16 8l-8 8" : root.standing === "changed" ? "M12 9.5v5M12 18v.01" : ""
            }
        }
    }
}
