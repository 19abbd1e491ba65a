import QtQuick
import kiosk.ui

// A QR code with its quiet zone, in whole pixels to a module: as many as have room, and never under four.
Awaited {
    id: root

    required property string key
    // Modules from edge to edge, and the pixels to a module that it needs to be scanned from where people stand.
    required property int side
    required property int needed
    required property real room
    readonly property int module: Math.max(4, Math.floor((room + 0.5) / Math.max(1, side)))

    width: module * side
    height: width
    source: key && sourceSize.width > 0 ? `image://code/${key}` : ""
    sourceSize: Qt.size(width, height)

    Connections {
        function onInspected(): void {
            if (root.module < root.needed)
                root.page.fault(`the code and its margin are ${root.width} px wide; to be scanned from where people stand they need ${root.needed * root.side} px`);
        }

        target: root.page
    }
}
