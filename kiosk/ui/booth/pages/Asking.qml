import QtQuick
import QtQuick.Shapes
import kiosk.ui

// "Are you still there?", over everything: how many seconds are left, and what to answer.
BoothLayout {
    id: root

    required property AskingView asking
    property int remaining: asking.seconds
    readonly property real ring: isWide ? 560 * unit : Math.min(460 * unit, words.y - 100 * unit)
    readonly property real margin: (isWide && style.isHuge ? 0 : isWide ? 80 : 30) * unit
    readonly property real wordsX: isWide ? side + ring + (style.isHuge ? 60 : 160) * unit : side + margin
    readonly property real wordsWidth: width - wordsX - side - margin
    readonly property real ringX: isWide ? side + (style.isHuge ? 0 : 60 * unit) : (width - ring) / 2

    Connections {
        function onMoved(): void {
            root.remaining = root.asking.seconds;
        }

        target: root.style.input
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.remaining > 0
        onTriggered: root.remaining -= 1
    }

    Item {
        x: root.isWide && root.page.rightToLeft ? root.width - root.ringX - width : root.ringX
        y: root.isWide ? (root.height - height) / 2 : Math.max(60 * root.unit, (words.y - height) * 0.6)
        width: root.ring
        height: root.ring
        Accessible.role: Accessible.StaticText
        Accessible.name: left.text

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeWidth: 30 * root.unit
                strokeColor: root.style.hasContrast ? Theme.grey : Theme.nightRings[3]
                fillColor: "transparent"

                PathAngleArc {
                    centerX: root.ring / 2
                    centerY: root.ring / 2
                    radiusX: root.ring / 2 - 15 * root.unit
                    radiusY: radiusX
                    startAngle: 0
                    sweepAngle: 360
                }
            }

            ShapePath {
                strokeWidth: 30 * root.unit
                strokeColor: root.style.danger
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap

                PathAngleArc {
                    centerX: root.ring / 2
                    centerY: root.ring / 2
                    radiusX: root.ring / 2 - 15 * root.unit
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360 * root.remaining / Math.max(1, root.asking.seconds)
                }
            }
        }

        Number {
            id: left

            anchors.centerIn: parent
            text: String(root.remaining).replace(/[0-9]/g, digit => root.asking.digits.charAt(digit))
            family: root.asking.family
            size: root.ring * 0.5
        }
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: root.isWide && !root.page.isLow ? (root.height - height) / 2 : root.height - height - 60 * root.unit
        width: root.wordsWidth
        spacing: (root.style.isHuge ? 16 : 26) * root.unit

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.asking.title
            isTitle: true
            size: (root.isWide ? 118 : 124) * root.unit
            lines: 2
            maximumHeight: 380 * root.unit
        }

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.asking.text
            size: root.style.sized(46)
            color: root.style.second
            lines: 2
        }

        Item {
            visible: !root.style.isHuge
            width: 1
            height: 12 * root.unit
        }

        ActionButton {
            width: parent.width
            height: 170 * root.unit
            style: root.style
            button: root.asking.stay
            isMain: true
            size: 68 * root.unit
        }

        ActionButton {
            width: parent.width
            height: Math.max(root.style.target, 130 * root.unit, root.style.isClimbing ? 2.2 * root.style.floor + 18 * root.unit : 0)
            style: root.style
            button: root.asking.clear
            isMain: false
            size: Math.max(50 * root.unit, root.style.floor)
        }
    }
}
