import QtQuick
import QtQuick.Shapes

// What became of a heart, as a sign on a disc: a tick, a clock, or a bar where it was not added.
Item {
    id: root

    // As the page names it: see `BoothView.heart`.
    required property string heart
    required property color disc
    required property color ink
    readonly property bool isBusy: heart === "asked" || heart === "waiting"

    height: width

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.isBusy ? "transparent" : root.disc
        border.width: root.isBusy ? root.width * 0.09 : 0
        border.color: root.disc
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: root.width * 0.12
            strokeColor: root.isBusy ? root.disc : root.ink
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                readonly property var signs: ({
                        "busy": [0.5, 0.22, 0.5, 0.52, 0.68, 0.62],
                        "failed": [0.27, 0.5, 0.5, 0.5, 0.73, 0.5],
                        "done": [0.27, 0.53, 0.44, 0.68, 0.74, 0.34]
                    })
                readonly property list<real> points: signs[root.isBusy ? "busy" : root.heart === "failed" ? "failed" : "done"].map(share => share * root.width)

                path: `M${points[0]} ${points[1]}L${points[2]} ${points[3]}L${points[4]} ${points[5]}`
            }
        }
    }
}
