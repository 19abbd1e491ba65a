import QtQuick
import kiosk.ui

// A sentence on a plain ground, with one large heart.
Item {
    id: root

    required property PageView page
    required property real u
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isSide: shape === Slide.Landscape || isBar
    readonly property real side: (isBar ? 140 : isSide ? 104 : 84) * u
    readonly property real heartX: isSide ? width * (page.rightToLeft ? 0.18 : 0.82) : width / 2
    readonly property real heartY: isSide ? height * 0.47 : height * 0.25
    readonly property real roomWidth: isSide ? width * (isBar ? 0.66 : 0.6) - side : width - 2 * side
    readonly property Tone tone: Tone {
        tone: root.page.tone
    }

    Rectangle {
        anchors.fill: parent
        color: root.tone.ground
    }

    Rings {
        anchors.fill: parent
        u: root.u
        centreX: root.heartX
        centreY: root.heartY
        reach: (root.isBar ? 520 : root.isSide ? 620 : 660) * root.u
        colours: root.tone.rings
    }

    Heart {
        x: root.heartX - width / 2
        y: root.heartY - height / 2
        height: (root.isBar ? 280 : 300) * root.u
        fill: root.tone.heart
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isSide ? (root.height - (root.isBar ? 0 : 130 * root.u) - height) / 2 : root.height * 0.47
        width: root.roomWidth
        spacing: 36 * root.u

        Phrase {
            width: parent.width
            page: root.page
            words: root.page.headline
            size: (root.isBar ? 190 : 156) * root.u
            minimum: 92 * root.u
            lines: root.isBar ? 2 : 3
            maximumHeight: root.height * (root.isBar ? 0.86 : root.isSide ? 0.5 : 0.26)
            isHeadline: true
            color: root.tone.headline
            secondColor: root.tone.second
        }

        Phrase {
            width: parent.width
            visible: !root.isBar
            page: root.page
            words: root.isBar ? [] : root.page.text
            size: 58 * root.u
            minimum: 40 * root.u
            lines: 3
            maximumHeight: root.height * (root.isSide ? 0.26 : 0.14)
            isBold: false
            color: root.tone.text
            secondColor: root.tone.second
        }
    }

    Credit {
        anchors {
            left: parent.left
            leftMargin: root.side
            bottom: parent.bottom
            bottomMargin: 60 * root.u
        }
        visible: !root.isBar && root.page.credit.length > 0
        width: root.isSide ? root.width * 0.44 : root.width - 2 * root.side
        page: root.page
        u: root.u
        color: root.tone.text
        heartColour: root.tone.heart
    }
}
