import QtQuick
import QtQuick.Shapes
import kiosk.ui

// How bad something is: by its shape as well as by its colour.
Item {
    id: root

    property string severity: ""
    readonly property var outlines: ({
            "error": "M7 1h10l6 6v10l-6 6H7l-6-6V7z",
            "warning": "M12 2l11 20H1z",
            "note": "M12 1a11 11 0 1 0 .01 0z",
            "accepted": "M3 3h18v18H3z"
        })
    readonly property var strokes: ({
            "error": "M8 8l8 8M16 8l-8 8",
            "warning": "M12 9v6M12 18.5v.01",
            "note": "M12 11v6M12 7v.01",
            "accepted": "M7 12l4 4 7-8"
        })

    implicitWidth: 18
    implicitHeight: 18

    Shape {
        visible: root.severity in root.outlines
        width: 24
        height: 24
        transformOrigin: Item.TopLeft
        scale: root.width / 24

        ShapePath {
            strokeWidth: 1.5
            strokeColor: root.severity === "error" ? Theme.stop : Theme.ink
            fillColor: root.severity === "error" ? Theme.stop : root.severity === "warning" ? Theme.sun : Theme.white

            PathSvg {
                path: root.outlines[root.severity] ?? ""
            }
        }

        ShapePath {
            strokeWidth: 2.5
            strokeColor: root.severity === "error" ? Theme.white : Theme.ink
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: root.strokes[root.severity] ?? ""
            }
        }
    }
}
