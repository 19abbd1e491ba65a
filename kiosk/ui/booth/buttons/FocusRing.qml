import QtQuick
import kiosk.ui

// Where the keyboard is: sun, or another colour where much is yellow; with ink inside, round what is chosen.
Item {
    id: root

    required property real unit
    required property real radius
    property color outer: Theme.sun

    Rectangle {
        anchors.fill: parent
        anchors.margins: -9 * root.unit
        radius: root.radius + 9 * root.unit
        color: "transparent"
        border.color: root.outer
        border.width: Math.ceil(6 * root.unit)
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -3 * root.unit
        radius: root.radius + 3 * root.unit
        color: "transparent"
        border.color: Theme.ink
        border.width: Math.ceil(3 * root.unit)
    }
}
