pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// How the two kinds of a notice look, from afar.
Rectangle {
    id: root

    property bool isUrgent: false

    width: 62
    height: 36
    radius: 3
    color: isUrgent ? Theme.night : Theme.heart

    Column {
        x: 6
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Repeater {
            model: [40, 31, 35]

            delegate: Rectangle {
                required property int modelData

                width: modelData
                height: 4
                radius: 2
                color: root.isUrgent ? Theme.sun : Theme.white
            }
        }
    }
}
