import QtQuick
import kiosk.ui

// A code of the booth on its white card, which a screen reader names.
Rectangle {
    id: root

    required property BoothStyle style
    required property CodeView code
    required property real wanted
    readonly property real rim: 12 * style.unit
    // How wide it must be for its code to be scanned from where people stand.
    readonly property real scannable: code.needed * code.side + rim

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
        room: root.wanted - root.rim
    }
}
