pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The picture of the campaign, behind the edge of a great circle as on its slides.
Item {
    id: root

    required property url source

    clip: true

    Image {
        anchors.fill: parent
        source: root.source
        sourceSize.height: Math.max(1, root.height)
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }

    Repeater {
        model: [[118, Theme.apricot], [99, Theme.azure], [80, Theme.white]]

        delegate: Rectangle {
            required property var modelData

            x: root.LayoutMirroring.enabled ? modelData[0] - width : root.width - modelData[0]
            anchors.verticalCenter: parent?.verticalCenter
            width: 3000
            height: 3000
            radius: 1500
            color: modelData[1]
        }
    }
}
