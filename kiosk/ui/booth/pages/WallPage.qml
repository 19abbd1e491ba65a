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
    readonly property real wallWide: isWide ? width * 0.5 : room
    readonly property real wallTop: isWide ? 40 * u : title.y + title.height + 30 * u
    readonly property real wallFoot: isWide ? height - 40 * u : counting.y - 24 * u
    readonly property real wordsX: isWide ? side + wallWide + 60 * u : side
    readonly property real wordsWide: width - wordsX - side

    Rings {
        anchors.fill: parent
        visible: !root.tone.hasContrast
        u: root.u
        centreX: root.isWide ? (root.page.rightToLeft ? root.width - wall.x - wall.width / 2 : wall.x + wall.width / 2) : root.width / 2
        centreY: wall.y + wall.height / 2
        reach: 720 * root.u
        colours: ["#0944B2", "#083EA3", "#083EA3", "#083EA3"]
    }

    Saying {
        id: title

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: root.isWide ? 44 * root.u : root.above
        width: root.wordsWide
        tone: root.tone
        words: root.page.title
        isTitle: true
        size: (root.isWide ? (root.hasMain ? 104 : 88) : 112) * root.u
        lines: root.isWide ? 2 : 1
        maximumHeight: (root.isWide ? 230 : 300) * root.u
    }

    HeartWall {
        id: wall

        x: root.isWide && root.page.rightToLeft ? root.width - root.side - width : root.side
        y: root.wallTop
        width: root.wallWide
        height: Math.max(100 * root.u, root.wallFoot - root.wallTop)
        u: root.u
        hearts: root.page.hearts
        isFlat: root.tone.hasContrast
        hasOwn: root.page.place === "wall" && !root.hasMain && root.page.hearts > 0
        isFlying: root.isNew && !root.page.isStill
        origin: root.isWide ? Qt.point(root.page.rightToLeft ? -200 * root.u : width + 300 * root.u, height * 0.8) : Qt.point(width / 2, height + 300 * root.u)
    }

    Column {
        id: counting

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: actions.y - height - 24 * root.u
        width: root.wordsWide
        spacing: 14 * root.u

        Number {
            anchors.left: parent.left
            text: root.page.count
            size: (root.isWide ? (root.hasMain ? 150 : 120) : 150) * root.u
            room: parent.width
            color: root.tone.hasContrast ? root.tone.accent : Theme.white
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.counted
            size: 48 * root.u * root.k
            isBold: true
            lines: 1
        }

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.more
            size: 52 * root.u * root.k
            isBold: true
            lines: 1
        }

        Repeater {
            model: root.main

            delegate: ActionButton {
                required property ButtonView modelData

                width: counting.width
                height: (root.isWide ? 150 : 160) * root.u
                tone: root.tone
                button: modelData
                size: 64 * root.u
            }
        }

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.reassurance
            size: 40 * root.u * root.k
            lines: 1
        }
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: root.height - needed - root.foot
        width: root.wordsWide
        tone: root.tone
        before: root.page.back
        after: root.page.buttons.filter(button => !button.isMain)
    }
}
