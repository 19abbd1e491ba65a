import QtQuick
import kiosk.ui

// A code on its white card: whole pixels to a module, never under four, the quiet zone inside.
Rectangle {
    id: root

    required property BoothStyle style
    required property CodeView code
    required property real wanted
    readonly property int module: Math.max(4, Math.floor((wanted - 12 * style.unit) / Math.max(1, code.side)))

    width: Math.max(wanted, module * code.side)
    height: width
    radius: 30 * style.unit
    color: Theme.white
    Accessible.role: Accessible.Graphic
    Accessible.name: code.speaks

    Awaited {
        x: Math.floor((root.width - width) / 2)
        y: Math.floor((root.height - height) / 2)
        width: root.module * root.code.side
        height: width
        page: root.style.page
        source: root.code.key ? `image://code/${root.code.key}` : ""
        sourceSize: Qt.size(width, height)
    }
}
