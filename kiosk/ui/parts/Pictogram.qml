import QtQuick
import kiosk.ui

// A pictogram in the colours of its place: the person concerned, everything else, the ground.
Awaited {
    required property string name
    property bool isMirrored: false
    property color person: Theme.heart
    property color other: Theme.ink
    property color ground: Theme.white

    height: width
    source: name && sourceSize.width > 0 && sourceSize.height > 0 ? `image://pictogram/${name}?p=${hex(person)}&o=${hex(other)}&g=${hex(ground)}&m=${isMirrored ? 1 : 0}` : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))

    function hex(colour: color): string {
        return String(colour).slice(-6);
    }
}
