import QtQuick
import kiosk.ui

// A pictogram in the colours of its place: the person concerned, everything else, the ground.
Awaited {
    required property string name
    property bool isMirrored: false
    property color person: Theme.heart
    property color other: Theme.ink
    property color ground: Theme.white

    // An image tells of its source's size as it takes one: what its source is made of may not ask for that.
    readonly property size drawn: Qt.size(Math.round(width), Math.round(height))

    height: width
    source: name && drawn.width > 0 && drawn.height > 0 ? `image://pictogram/${name}?p=${hex(person)}&o=${hex(other)}&g=${hex(ground)}&m=${isMirrored ? 1 : 0}` : ""
    sourceSize: drawn

    function hex(colour: color): string {
        return String(colour).slice(-6);
    }
}
