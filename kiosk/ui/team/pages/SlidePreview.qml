pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A slide before or after the one that is on, whole; touched, it fills the glass, and touched again no more.
Item {
    id: root

    required property TeamPage team
    readonly property TeamView page: team.page
    readonly property real unit: team.unit
    property bool isFull: false

    Phrase {
        id: named

        anchors {
            left: parent.left
            leftMargin: root.team.side
        }
        y: 46 * root.unit
        width: root.width - 2 * root.team.side
        page: root.page
        words: root.page.more
        size: 44 * root.unit
        minimum: 33 * root.unit
        lines: 1
    }

    Phrase {
        anchors.left: named.left
        y: root.height / 2
        width: named.width
        visible: root.team.host.isWithoutPreview
        page: root.page
        words: root.page.remark
        size: 50 * root.unit
        minimum: 33 * root.unit
        isBold: false
    }

    Rectangle {
        x: 0
        y: root.isFull ? 0 : named.y + named.height + 24 * root.unit
        z: 1
        parent: root.isFull ? root.team : root
        width: root.width
        height: root.isFull ? root.team.height : root.height - y - 24 * root.unit
        color: root.isFull ? Theme.black : "transparent"

        Image {
            anchors.fill: parent
            source: root.team.host.preview
            fillMode: Image.PreserveAspectFit
            cache: false
            mipmap: true
        }

        TouchArea {
            anchors.fill: parent
            onTouched: root.team.host.stir()
            onTapped: root.isFull = !root.isFull
        }
    }
}
