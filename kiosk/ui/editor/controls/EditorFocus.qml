import QtQuick
import kiosk.ui

// The ring around what the keyboard is at.
Rectangle {
    property bool isShown: false

    anchors.fill: parent
    anchors.margins: -3
    visible: isShown
    color: "transparent"
    border.width: 3
    border.color: Theme.sun

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2.5
        radius: parent.radius - 2
        color: "transparent"
        border.width: 2
        border.color: Theme.heart
    }
}
