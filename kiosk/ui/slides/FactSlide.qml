import QtQuick
import kiosk.ui

// A figure, what it means, and where it is from; a heart of dots shows the share.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isSide: shape === Slide.Landscape || isBar
    readonly property real side: (isBar ? 140 : isSide ? 104 : 84) * unit
    readonly property real availableWidth: isSide ? width * (isBar ? 0.62 : 0.485) - side : width - 2 * side

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    HeartBoard {
        id: board

        anchors {
            right: parent.right
            rightMargin: root.side * (root.isBar ? 0.6 : 1)
        }
        y: (root.isBar ? 40 : root.isSide ? 84 : 96) * root.unit
        width: root.isBar ? height * 1.18 : root.isSide ? root.width * 0.42 : root.width - 2 * root.side
        height: root.isBar ? root.height - 80 * root.unit : root.isSide ? root.height - 270 * root.unit : root.height * 0.36
        share: root.page.share
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isBar ? (root.height - height) / 2 : root.isSide ? (root.height - 150 * root.unit - height) / 2 : board.y + board.height + 50 * root.unit
        width: root.availableWidth
        spacing: (root.isBar ? 10 : 24) * root.unit

        Phrase {
            id: figure

            width: parent.width
            page: root.page
            words: root.page.figure
            size: (root.isBar ? 170 : root.isSide ? 300 : 250) * root.unit
            minimum: 120 * root.unit
            lines: 1
            isHeadline: true
            color: Theme.heart
        }

        Phrase {
            width: parent.width
            page: root.page
            words: root.page.lead
            size: (root.isBar ? 84 : root.isSide ? 72 : 84) * root.unit
            minimum: 44 * root.unit
            lines: root.isBar ? 2 : 3
            maximumHeight: root.isSide ? root.height * (root.isBar ? 0.33 : 0.34) : source.y - words.y - figure.height - 60 * root.unit
            isBold: false
        }

        Phrase {
            width: parent.width
            visible: root.isBar
            page: root.page
            words: root.isBar ? root.page.note : []
            size: 40 * root.unit
            minimum: 32 * root.unit
            lines: 1
            isBold: false
            role: "source"
            color: Theme.slate
            secondColor: Theme.slate
        }
    }

    Credit {
        id: credit

        anchors {
            left: parent.left
            leftMargin: root.side
            bottom: parent.bottom
            bottomMargin: 68 * root.unit
        }
        visible: !root.isBar && root.page.credit.length > 0
        width: root.isSide ? root.width * 0.42 - root.side : root.width - 2 * root.side
        page: root.page
        unit: root.unit
        size: (root.isSide ? 28 : 30) * root.unit
    }

    Phrase {
        id: source

        anchors {
            left: parent.left
            leftMargin: root.isSide ? root.width * 0.5 : root.side
            right: parent.right
            rightMargin: root.side
            bottom: root.isSide ? parent.bottom : credit.top
            bottomMargin: (root.isSide ? 64 : 36) * root.unit
        }
        page: root.page
        words: root.isBar ? [] : root.page.note
        size: 34 * root.unit
        minimum: 30 * root.unit
        lines: 2
        isBold: false
        role: "source"
        color: Theme.slate
        secondColor: Theme.slate
    }
}
