import QtQuick
import kiosk.ui

// That nothing is kept, with a lock before it.
Item {
    id: root

    required property BoothStyle style

    visible: style.page.reassurance.length > 0
    height: visible ? Math.max(lock.height, kept.height) : 0

    Pictogram {
        id: lock

        anchors {
            left: parent.left
            verticalCenter: parent.verticalCenter
        }
        page: root.style.page
        name: "act-private"
        width: Math.round(72 * root.style.unit)
        person: root.style.hasContrast ? Theme.white : Theme.sky
        other: person
        ground: root.style.ground
    }

    SpokenPhrase {
        id: kept

        anchors {
            left: lock.right
            leftMargin: 22 * root.style.unit
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        style: root.style
        words: root.style.page.reassurance
        size: root.style.sized(38)
        lines: 2
    }
}
