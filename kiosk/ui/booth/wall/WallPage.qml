pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A heart of hearts, how many they are, and the way to add one.
BoothLayout {
    id: root

    // Whether the newest heart was given on this very page, and so comes flying.
    required property bool isNew
    readonly property var main: page.buttons.filter(button => button.isMain)
    readonly property bool hasMain: main.length > 0
    readonly property real wallX: side
    readonly property real wallWidth: isWide ? width * 0.5 : availableWidth
    readonly property real wallTop: isWide ? 40 * unit : title.y + title.height + 30 * unit
    readonly property real wallBottom: isWide ? height - 40 * unit : counting.y - 24 * unit
    readonly property real wordsX: isWide ? side + wallWidth + 60 * unit : side
    readonly property real wordsWidth: width - wordsX - side

    Rings {
        anchors.fill: parent
        visible: !root.style.hasContrast
        unit: root.unit
        centreX: root.isWide ? (root.page.rightToLeft ? root.width - wall.x - wall.width / 2 : wall.x + wall.width / 2) : root.width / 2
        centreY: wall.y + wall.height / 2
        outerRadius: 720 * root.unit
        colours: Theme.wallRings
    }

    SpokenPhrase {
        id: title

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: root.isWide ? 44 * root.unit : root.above
        width: root.wordsWidth
        style: root.style
        words: root.page.title
        isTitle: true
        size: (root.isWide ? (root.hasMain ? 104 : 88) : 112) * root.unit
        lines: root.isWide ? 2 : 1
        maximumHeight: root.isWide ? Math.min(230 * root.unit, counting.y - y - 30 * root.unit) : 300 * root.unit
    }

    HeartWall {
        id: wall

        x: root.isWide && root.page.rightToLeft ? root.width - root.side - width : root.side
        y: root.wallTop
        width: root.wallWidth
        height: Math.max(100 * root.unit, root.wallBottom - root.wallTop)
        unit: root.unit
        hearts: root.page.hearts
        isFlat: root.style.hasContrast
        hasOwn: root.page.place === "wall" && !root.hasMain && root.page.hearts > 0
        isFlying: root.isNew && !root.page.isStill
        origin: root.isWide ? Qt.point(root.page.rightToLeft ? -200 * root.unit : width + 300 * root.unit, height * 0.8) : Qt.point(width / 2, height + 300 * root.unit)
    }

    Column {
        id: counting

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: actions.y - height - 24 * root.unit
        width: root.wordsWidth
        spacing: 14 * root.unit

        Number {
            anchors.left: parent.left
            text: root.page.count[0].text
            family: root.page.count[0].family
            size: (root.isWide ? (root.hasMain ? 150 : 120) : 150) * root.unit
            availableWidth: parent.width
            color: root.style.hasContrast ? root.style.accent : Theme.white
            Accessible.role: Accessible.StaticText
            Accessible.name: root.page.count[0].spoken
        }

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.counted
            size: 48 * root.unit * root.textScale
            isBold: true
            lines: 1
        }

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.more
            size: 52 * root.unit * root.textScale
            isBold: true
            lines: 1
        }

        Repeater {
            model: root.main

            delegate: ActionButton {
                required property ButtonView modelData

                width: counting.width
                height: (root.isWide ? 150 : 160) * root.unit
                style: root.style
                button: modelData
                size: 64 * root.unit
            }
        }

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.reassurance
            size: 40 * root.unit * root.textScale
            lines: 1
        }
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: root.height - needed - root.bottomMargin
        width: root.wordsWidth
        style: root.style
        before: []
        after: root.page.buttons.filter(button => !button.isMain)
    }
}
