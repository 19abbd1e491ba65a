import QtQuick
import QtQuick.Shapes

// A sign of the window, by its name: strokes on a square of 24 units.
Item {
    id: root

    property string name: ""
    property color color: "black"
    property real stroke: 2
    property bool isMirrored: false
    readonly property var paths: ({
            "slides": "M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01",
            "schedule": "M4 5h16v16H4zM4 10h16M8 3v4M16 3v4",
            "words": "M3.5 5h10M8.5 3v2M11 5c-.8 4-3 7-6.8 9M6 8.5c1 2.3 2.8 4.3 5 5.5M12.5 21l4.3-10.5L21 21M14 17.5h5.6",
            "check": "M4 12.5l5 5L20 6.5",
            "displays": "M3 4h18v12H3zM12 16v4M8 20h8",
            "notice": "M4 10v4h3.5L14 18V6l-6.5 4zM17.5 9a4 4 0 0 1 0 6M8 14.5V20",
            "down": "M6 9l6 6 6-6",
            "on": "M9 6l6 6-6 6",
            "back": "M15 6l-6 6 6 6",
            "add": "M12 5v14M5 12h14",
            "close": "M6 6l12 12M18 6L6 18",
            "edit": "M4 20l1-4L16 5l3 3L8 19l-4 1z",
            "up": "M12 19V5M6 11l6-6 6 6",
            "clock": "M12 3a9 9 0 1 0 .01 0zM12 7v5l3.5 2",
            "find": "M10.5 4a6.5 6.5 0 1 0 .01 0zM15.5 15.5L21 21",
            "play": "M8 5l11 7-11 7z",
            "pause": "M8 5v14M16 5v14",
            "undo": "M9 14L4 9l5-5M4 9h9a6 6 0 0 1 0 12h-3",
            "redo": "M15 14l5-5-5-5M20 9h-9a6 6 0 0 0 0 12h3",
            "folder": "M3 6h6l2 2h10v11H3z",
            "picture": "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6"
        })

    implicitWidth: 22
    implicitHeight: 22

    Shape {
        width: 24
        height: 24
        transformOrigin: Item.TopLeft
        scale: root.width / 24
        x: root.isMirrored ? root.width : 0

        transform: Scale {
            xScale: root.isMirrored ? -1 : 1
        }

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.paths[root.name] ?? ""
            }
        }
    }
}
