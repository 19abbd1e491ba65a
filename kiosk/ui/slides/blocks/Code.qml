import QtQuick
import kiosk.ui

// The code of a slide on its white card: as large as the slide gives it, and larger where it is scanned from afar.
Item {
    id: root

    required property PageView page
    required property real unit
    required property real size
    property real largest: 100000
    readonly property real edge: 24 * unit
    readonly property real wanted: Math.min(largest, Math.max(size, page.codeNeeded * page.codeSide + edge))

    width: Math.max(wanted, picture.width)
    height: width

    Rectangle {
        x: 8 * root.unit
        y: 8 * root.unit
        width: parent.width
        height: parent.height
        radius: 36 * root.unit
        color: Qt.alpha(Theme.ink, 0.1)
    }

    Rectangle {
        anchors.fill: parent
        radius: 36 * root.unit
        color: Theme.white
    }

    QrCode {
        id: picture

        x: Math.floor((root.width - width) / 2)
        y: Math.floor((root.height - height) / 2)
        page: root.page
        key: root.page.code
        side: root.page.codeSide
        needed: root.page.codeNeeded
        room: root.wanted - root.edge
    }
}
