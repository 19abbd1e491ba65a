pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Questions that a person may ask themselves, each with an empty box, and a number to talk to.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isLandscape: shape === Slide.Landscape
    readonly property bool isBar: shape === Slide.Bar
    readonly property real side: (isBar ? 110 : isLandscape ? 104 : 76) * unit
    readonly property real titleWidth: isBar ? width * 0.24 : width - 2 * side
    readonly property real above: isBar ? 40 * unit : title.y + title.height + (isLandscape ? 36 : 64) * unit
    readonly property real availableHeight: (isBar ? height : footer.y) - above - (isBar ? 40 : 44) * unit
    readonly property real rowHeight: availableHeight / Math.max(1, page.items.length)

    SizeGroup {
        id: questions
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Phrase {
        id: title

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isBar ? (root.height - height) / 2 : (root.isLandscape ? 72 : 110) * root.unit
        width: root.titleWidth
        page: root.page
        words: root.page.headline
        size: (root.isBar ? 120 : root.isLandscape ? 124 : 148) * root.unit
        minimum: 72 * root.unit
        lines: root.isBar ? 3 : root.isLandscape ? 1 : 2
        maximumHeight: root.isBar ? root.height - 80 * root.unit : root.height * 0.22
        isHeadline: true
    }

    Item {
        anchors {
            left: parent.left
            leftMargin: root.side + (root.isBar ? root.titleWidth + 60 * root.unit : 0)
        }
        y: root.above
        width: root.isBar ? root.width * 0.42 : root.width - 2 * root.side
        height: root.availableHeight

        Repeater {
            model: root.page.items

            delegate: QuestionRow {
                required property ItemView modelData
                required property int index

                y: index * root.rowHeight
                width: parent.width
                height: root.rowHeight
                page: root.page
                unit: root.unit
                question: modelData
                wanted: (root.isLandscape ? 76 : root.isBar ? 72 : 80) * root.unit
                group: questions
            }
        }
    }

    Rectangle {
        id: footer

        readonly property bool isShown: root.page.number !== ""

        anchors.right: parent.right
        y: root.isBar ? 0 : root.height - height
        width: root.isBar ? root.width * 0.26 : root.width
        height: root.isBar ? root.height : isShown ? (root.isLandscape ? 220 : 400) * root.unit : 60 * root.unit
        color: isShown ? Theme.mist : Theme.paper

        Phrase {
            id: closing

            anchors {
                left: parent.left
                leftMargin: root.isBar ? 60 * root.unit : root.side
            }
            y: root.isLandscape ? (footer.height - height) / 2 : root.isBar ? (footer.height - height - 170 * root.unit) / 2 : 44 * root.unit
            width: root.isLandscape ? footer.width * 0.47 - root.side : footer.width - 2 * (root.isBar ? 60 * root.unit : root.side)
            page: root.page
            words: root.page.lead
            secondColor: Theme.ink
            size: (root.isBar ? 50 : 52) * root.unit
            minimum: 38 * root.unit
            lines: root.isBar ? 4 : 2
            maximumHeight: root.isLandscape ? footer.height - 84 * root.unit : footer.height * (root.isBar ? 0.5 : 0.42)
            isBold: false
        }

        Number {
            anchors {
                left: root.isLandscape ? closing.right : parent.left
                leftMargin: root.isLandscape ? 60 * root.unit : root.isBar ? 60 * root.unit : root.side
            }
            y: root.isLandscape ? (footer.height - height) / 2 : closing.y + closing.height + 16 * root.unit
            text: root.page.number
            size: 150 * root.unit
            availableWidth: root.isLandscape ? footer.width * 0.53 - root.side - 60 * root.unit : closing.width
            color: Theme.ink
        }
    }
}
