pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The emergency number on sun, and the word for danger in every language of the page.
Rectangle {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    // The number stands alone; what it is for is said above the band.
    property bool isAlone: false
    readonly property bool isLandscape: shape === Slide.Landscape
    readonly property bool isBar: shape === Slide.Bar
    readonly property real side: (isBar ? 70 : isLandscape ? 104 : 76) * unit
    readonly property int columns: page.others.length > 1 && shape !== Slide.TallBar ? 2 : 1
    // Under the number, in units; Nastaliq climbs.
    readonly property real rowHeight: page.others.some(ask => ask.danger.some(words => words.isClimbing)) ? 92 : 68
    readonly property int rows: Math.ceil(page.others.length / columns)

    readonly property real availableWidth: isLandscape ? width - side * 2 - number.width - 93 * unit - heart.width - 40 * unit : width - 2 * side

    color: Theme.sun

    SizeGroup {
        id: dangers
    }

    Row {
        id: number

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isLandscape || root.isBar || root.isAlone ? (root.height - height) / 2 : 36 * root.unit
        spacing: 28 * root.unit

        Pictogram {
            id: handset
            anchors.verticalCenter: parent.verticalCenter
            page: root.page
            name: "act-call"

            width: Math.round((root.isBar ? 150 : root.isAlone && root.shape !== Slide.TallBar ? 220 : 128) * root.unit)
            person: Theme.ink
            ground: Theme.sun
        }

        Number {
            anchors.verticalCenter: parent.verticalCenter
            text: root.page.number
            availableWidth: root.width - 2 * root.side - handset.width - number.spacing
            size: (root.isAlone && !root.isBar ? (root.isLandscape ? 380 : root.shape === Slide.TallBar ? 220 : 330) : root.isBar ? 230 : root.shape === Slide.TallBar ? 180 : 210) * root.unit
            color: Theme.ink
        }
    }

    Rectangle {
        id: divider

        anchors {
            left: number.right
            leftMargin: 44 * root.unit
            verticalCenter: parent.verticalCenter
        }
        visible: root.isLandscape && !root.isAlone
        width: 5 * root.unit
        height: parent.height * 0.64
        color: Theme.ink
    }

    Grid {
        id: words

        anchors {
            left: root.isLandscape ? divider.right : parent.left
            leftMargin: root.isLandscape ? 44 * root.unit : root.side
        }
        visible: !root.isBar && !root.isAlone
        y: root.isLandscape ? (root.height - height) / 2 : number.y + number.height + 2 * root.unit
        width: root.availableWidth
        columns: root.columns
        columnSpacing: 36 * root.unit
        rowSpacing: 2 * root.unit

        Repeater {
            model: root.isBar || root.isAlone ? [] : root.page.others

            delegate: Phrase {
                required property ItemView modelData

                width: (root.availableWidth - (root.columns - 1) * 36 * root.unit) / root.columns
                page: root.page
                words: modelData.danger
                group: dangers
                size: (root.rows > 3 && root.isLandscape ? 36 : 50) * root.unit
                minimum: 36 * root.unit
                lines: 1
                mayTakeOneMore: false
                maximumHeight: root.height * 0.84 / root.rows
                color: Theme.ink
            }
        }
    }

    Heart {
        id: heart

        anchors {
            right: parent.right
            rightMargin: root.side
        }
        visible: !root.isBar && root.shape !== Slide.TallBar && (root.isLandscape || !root.isAlone)
        y: root.isLandscape ? (root.height - height) / 2 : number.y + (number.height - height) / 2
        height: 96 * root.unit
        fill: Theme.heart
    }
}
