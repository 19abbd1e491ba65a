import QtQuick
import kiosk.ui

// A sentence on a plain ground, with one large heart.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isSide: shape === Slide.Landscape || isBar
    readonly property real side: (isBar ? 140 : isSide ? 104 : 84) * unit
    readonly property real heartX: isSide ? width * (page.rightToLeft ? 0.18 : 0.82) : width / 2
    readonly property real heartY: isSide ? height * 0.47 : height * 0.25
    readonly property real availableWidth: isSide ? width * (isBar ? 0.66 : 0.6) - side : width - 2 * side
    readonly property TonePalette colours: TonePalette {
        tone: root.page.tone
    }

    Rectangle {
        anchors.fill: parent
        color: root.colours.ground
    }

    Rings {
        anchors.fill: parent
        unit: root.unit
        centreX: root.heartX
        centreY: root.heartY
        outerRadius: (root.isBar ? 520 : root.isSide ? 620 : 660) * root.unit
        colours: root.colours.rings
    }

    Heart {
        x: root.heartX - width / 2
        y: root.heartY - height / 2
        height: (root.isBar ? 280 : 300) * root.unit
        fill: root.colours.heart
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isSide ? (root.height - (root.isBar ? 0 : 130 * root.unit) - height) / 2 : root.height * 0.47
        width: root.availableWidth
        spacing: 36 * root.unit

        Phrase {
            width: parent.width
            page: root.page
            words: root.page.headline
            size: (root.isBar ? 190 : 156) * root.unit
            minimum: 92 * root.unit
            lines: root.isBar ? 2 : 3
            maximumHeight: root.height * (root.isBar ? 0.82 : root.isSide ? 0.5 : 0.26)
            isHeadline: true
            color: root.colours.headline
            secondColor: root.colours.second
        }

        Phrase {
            width: parent.width
            visible: !root.isBar
            page: root.page
            words: root.isBar ? [] : root.page.text
            size: 58 * root.unit
            minimum: 40 * root.unit
            lines: 3
            maximumHeight: root.height * (root.isSide ? 0.26 : 0.14)
            isBold: false
            color: root.colours.text
            secondColor: root.colours.second
        }
    }

    Credit {
        anchors {
            left: parent.left
            leftMargin: root.side
            bottom: parent.bottom
            bottomMargin: 60 * root.unit
        }
        visible: !root.isBar && root.page.credit.length > 0
        width: root.isSide ? root.width * 0.44 : root.width - 2 * root.side
        page: root.page
        unit: root.unit
        color: root.colours.text
        heartColour: root.colours.heart
    }
}
