import QtQuick
import kiosk.ui

// The mark at the end of a card that leads on: an arrow in a disc.
Rectangle {
    id: root

    required property BoothStyle style
    property color ink: style.hasContrast ? Theme.black : Theme.white

    width: 72 * style.unit
    height: width
    radius: width / 2
    color: style.accent

    Pictogram {
        anchors.centerIn: parent
        page: root.style.page
        name: "act-back"
        width: Math.round(root.width * 0.6)
        isMirrored: !root.style.page.rightToLeft
        person: root.ink
        other: root.ink
        ground: root.color
    }
}
