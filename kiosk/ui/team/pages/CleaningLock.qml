import QtQuick
import kiosk.ui

// The glass can be wiped: it takes no touch, of however many fingers, until the count has come to 0.
MultiPointTouchArea {
    id: root

    required property TeamPage team
    readonly property TeamView page: team.page
    readonly property real unit: team.unit

    Column {
        anchors.centerIn: parent
        width: root.width - 2 * root.team.side
        spacing: 40 * root.unit

        Phrase {
            x: (parent.width - textWidth) / 2 * (LayoutMirroring.enabled ? -1 : 1)
            width: parent.width
            page: root.page
            words: root.page.title
            size: 92 * root.unit
            minimum: 48 * root.unit
            isHeadline: true
            isCentered: true
            color: Theme.white
        }

        Number {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.team.host.countdown
            family: root.page.digitFamily
            size: 280 * root.unit
            color: Theme.white
        }

        Phrase {
            x: (parent.width - textWidth) / 2 * (LayoutMirroring.enabled ? -1 : 1)
            width: parent.width
            page: root.page
            words: root.page.more
            size: 48 * root.unit
            minimum: 33 * root.unit
            isBold: false
            isCentered: true
            color: Theme.mist
        }
    }
}
