import QtQuick
import kiosk.ui

// A code of the booth on its white card, which a screen reader names.
Rectangle {
    id: root

    required property BoothStyle style
    required property CodeView code
    required property real wanted

    width: Math.max(wanted, picture.width)
    height: width
    radius: 30 * style.unit
    color: Theme.white
    Accessible.role: Accessible.Graphic
    Accessible.name: code.speaks

    QrCode {
        id: picture

        x: Math.floor((root.width - width) / 2)
        y: Math.floor((root.height - height) / 2)
        page: root.style.page
        key: root.code.key
        side: root.code.side
        needed: root.code.needed
        room: root.wanted - 12 * root.style.unit
    }
}
