pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What a venue says at once: urgent in the colours of safety, else in those of the campaign. Nothing on it comes
// from a file or a thread, so that it stands as soon as it is known.
Item {
    id: root

    required property PageView page
    readonly property bool isUrgent: page.tone === "urgent"
    readonly property bool isBar: width > 2.4 * height
    readonly property bool isTall: height >= width
    readonly property real unit: isBar || height > 2.4 * width ? Theme.barUnit(width, height) : Theme.unit(width, height)
    readonly property real side: (isBar ? 110 : isTall ? 84 : 104) * unit
    readonly property real signWidth: (isBar ? 300 : isTall ? 190 : 224) * unit

    clip: true
    LayoutMirroring.enabled: page.rightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.fill: parent
        color: root.isUrgent ? Theme.night : Theme.paper
    }

    // Three sheets of paper from the end side, each a large circle.
    Repeater {
        model: root.isUrgent || root.isTall || root.isBar ? [] : [Theme.panels[1], Theme.panels[2], Theme.panels[0]]

        delegate: Disc {
            required property int index
            required property color modelData
            readonly property real edge: root.width + (820 - 40 * (2 - index)) * root.unit

            radius: 1180 * root.unit
            centreX: root.page.rightToLeft ? root.width - edge : edge
            centreY: 470 * root.unit
            fill: modelData
        }
    }

    NoticeSign {
        id: sign

        readonly property bool isFirst: root.isTall || root.isBar

        x: isFirst !== root.page.rightToLeft ? root.side : root.width - root.side - width
        y: root.isBar ? (root.height - height) / 2 : (root.isTall ? 84 : 76) * root.unit
        width: root.signWidth
        isUrgent: root.isUrgent
    }

    NoticeLines {
        anchors {
            left: parent.left
            leftMargin: root.isBar ? root.side + root.signWidth + 90 * root.unit : root.side
            right: parent.right
            rightMargin: root.isBar ? end.width + 50 * root.unit : root.isTall ? root.side : root.isUrgent ? root.side + root.signWidth + 60 * root.unit : 490 * root.unit
        }
        y: root.isBar ? 40 * root.unit : root.isTall ? sign.y + sign.height + 40 * root.unit : 56 * root.unit
        height: root.isBar ? root.height - 2 * y : root.height - y - foot.height - 30 * root.unit
        page: root.page
        unit: root.unit
        isBar: root.isBar
        isUrgent: root.isUrgent
    }

    NoticeFoot {
        id: foot

        visible: !root.isBar && (root.page.number !== "" || root.page.lead.length > 0)
        y: root.height - height
        width: root.width
        height: visible ? (root.isTall ? (root.page.number === "" ? 160 : root.isUrgent ? 406 : 350) : root.isUrgent ? 244 : 214) * root.unit : 0
        page: root.page
        unit: root.unit
        isUrgent: root.isUrgent
        isTall: root.isTall
        side: root.side
    }

    NoticeEnd {
        id: end

        anchors.right: parent.right
        visible: root.isBar
        width: visible ? implicitWidth : 0
        height: root.height
        page: root.page
        unit: root.unit
        isUrgent: root.isUrgent
    }
}
