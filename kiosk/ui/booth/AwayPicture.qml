import QtQuick
import kiosk.ui

// The picture without words that stands once somebody left in a hurry, until the next person touches it.
Image {
    id: root

    required property BoothHost host
    signal begun

    source: width > 0 && height > 0 ? host.awayPicture : ""
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectCrop
    smooth: false

    TouchArea {
        anchors.fill: parent
        onTouched: root.begun()
    }
}
