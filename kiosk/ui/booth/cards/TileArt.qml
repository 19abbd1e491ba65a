pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

// The picture of a card and the sheet on it, whose edge is a part of a circle; without a picture, rings.
Item {
    id: root

    required property PageView page
    required property real unit
    required property string scene
    required property bool isAcross
    required property bool isMirrored
    required property real edge
    required property real bulge
    required property real radius
    required property color fill
    required property list<color> rims
    required property color ground

    // The sheet moved towards the picture by `by`, within the rounded card: from below, or from the left.
    function sheet(by: real): string {
        const w = width;
        const h = height;
        const r = radius;
        const b = bulge;
        if (isAcross) {
            const big = (w * w / 4 + b * b) / (2 * b);
            const y = edge + b * 0.6 - by;
            return `M0 ${y}A${big} ${big} 0 0 1 ${w} ${y}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}Z`;
        }
        const big = (h * h / 4 + b * b) / (2 * b);
        const x = edge - b * 0.6 + by;
        return `M${r} 0H${x}A${big} ${big} 0 0 1 ${x} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
    }

    transform: Scale {
        origin.x: root.width / 2
        xScale: root.isMirrored ? -1 : 1
    }

    Item {
        x: root.isAcross ? 0 : root.edge - 2 * root.bulge
        width: root.width - x
        height: root.isAcross ? root.edge + root.bulge : root.height
        clip: true

        Rectangle {
            anchors.fill: parent
            visible: !root.scene
            color: Theme.heartRings[0]
        }

        Rings {
            anchors.fill: parent
            visible: !root.scene
            unit: root.unit
            centreX: width / 2 + (root.isAcross ? 0 : root.bulge * 0.5)
            centreY: height / 2
            outerRadius: Math.max(width, height) * 0.62
            colours: Theme.nightRings

            Heart {
                x: parent.centreX - width / 2
                y: parent.centreY - height / 2
                height: Math.min(parent.height, parent.width) * 0.46
                fill: Theme.sky
            }
        }

        Awaited {
            // What its source is made of may not ask for the size of its source.
            readonly property size drawn: Qt.size(Math.ceil(width), Math.ceil(height))

            anchors.fill: parent
            page: root.page
            // Flipped back here where the card is flipped, and by its own mark where it may be.
            mirror: root.isMirrored
            source: root.scene && drawn.width > 0 && drawn.height > 0 ? `image://scene/${root.scene}?m=${root.isMirrored ? 1 : 0}` : ""
            sourceSize: drawn
        }
    }

    // Outside the card's rounded corners, where the picture has them, the page's ground.
    Repeater {
        model: root.isAcross ? [0, 90] : [90, 180]

        delegate: Corner {
            required property int modelData

            x: modelData === 90 || modelData === 180 ? root.width - width : 0
            y: modelData > 90 ? root.height - height : 0
            rotation: modelData
            width: root.radius
            fill: root.ground
        }
    }

    Repeater {
        model: [[60, root.rims[0]], [30, root.rims[1]], [0, root.fill]]

        delegate: Shape {
            id: layer

            required property var modelData

            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeWidth: -1
                fillColor: Qt.alpha(Theme.shadow, 0.08)

                PathSvg {
                    path: root.sheet((layer.modelData[0] / 2 + 9) * root.unit)
                }
            }

            ShapePath {
                strokeWidth: -1
                fillColor: Qt.alpha(Theme.shadow, 0.08)

                PathSvg {
                    path: root.sheet((layer.modelData[0] / 2 + 4) * root.unit)
                }
            }

            ShapePath {
                strokeWidth: -1
                fillColor: layer.modelData[1]

                PathSvg {
                    path: root.sheet(layer.modelData[0] / 2 * root.unit)
                }
            }
        }
    }
}
