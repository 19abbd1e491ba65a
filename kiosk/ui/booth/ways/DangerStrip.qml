import QtQuick
import kiosk.ui

// The number for danger out of reach: it is no button, and does not look like one.
Rectangle {
    id: root

    required property BoothStyle style
    required property real side

    color: style.danger
    Accessible.role: Accessible.StaticText
    Accessible.name: style.page.inDanger

    DangerNumber {
        x: root.side
        width: root.width - 2 * root.side
        height: root.height
        style: root.style
    }
}
