import QtQuick

// What a shape of display shows of a picture that is cut: as near to its point as its edges allow.
Item {
    id: root

    property string source: ""
    property real pictureRatio: 1
    property real ratio: 1
    property real across: 0.5
    property real down: 0.5
    property size loaded: Qt.size(1, 1)

    width: Math.min(ratio >= 1 ? 112 : 52, 70 * ratio)
    height: width / ratio
    clip: true

    Image {
        width: Math.max(root.width, root.height * root.pictureRatio)
        height: width / root.pictureRatio
        x: -Math.max(0, Math.min(width - root.width, root.across * width - root.width / 2))
        y: -Math.max(0, Math.min(height - root.height, root.down * height - root.height / 2))
        source: root.source
        sourceSize: root.loaded
    }
}
