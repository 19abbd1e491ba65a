import QtQuick
import kiosk.ui

// The picture without words that stands once somebody left in a hurry.
Image {
    id: root

    required property BoothHost host

    source: sourceSize.width > 0 && sourceSize.height > 0 ? host.awayPicture : ""
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectCrop
    smooth: false

    // While it stands nothing is touched.
    MouseArea {
        anchors.fill: parent
    }
}
