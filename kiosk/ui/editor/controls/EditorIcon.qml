import QtQuick

// A sign of the window, by its name.
Image {
    id: root

    property string name: ""
    property color color: "black"
    property real stroke: 2
    property bool isMirrored: false

    width: 22
    height: 22
    mirror: isMirrored
    source: name ? `image://icon/${name}?c=${`${color}`.slice(-6)}&w=${stroke}` : ""
    sourceSize: Qt.size(Math.ceil(width * Screen.devicePixelRatio), Math.ceil(height * Screen.devicePixelRatio))
}
