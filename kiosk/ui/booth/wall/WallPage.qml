import QtQuick
import kiosk.ui

// A heart of hearts, how many they are, and the way to add one. Nothing moves from its place or changes its size
// with what becomes of the visitor's heart.
BoothLayout {
    id: root

    // Whether the newest heart was given on this very page, and so comes flying.
    required property bool isNew
    readonly property bool isNarrow: style.isHuge && isWide
    // Larger words need what stands free between others.
    readonly property bool isTight: style.isLarger && isWide
    // Hearts are no words, and stand nearer to the edge.
    readonly property real edge: isWide && !isTight ? 56 * unit : side
    readonly property real leastWords: Math.max(760 * unit, 2 * actions.widest + actions.spacing + 2)
    readonly property real wallWidth: !isWide ? availableWidth : isTight ? width * (isNarrow ? (isSquare ? 0.19 : 0.165) : 0.385) : Math.min(width * 0.44, width - edge - 60 * unit - leastWords - side)
    readonly property real wordsX: isWide ? edge + wallWidth + 60 * unit : side
    readonly property real wordsWidth: width - wordsX - side
    readonly property real gap: (isNarrow ? 9 : isTight ? 12 : isWide ? 22 : 24) * unit
    readonly property real wallTop: isWide ? 40 * unit : title.y + title.height + 30 * unit
    readonly property real wallBottom: isWide ? height - 40 * unit : counting.y - 24 * unit
    readonly property bool isOwn: page.heart === "given" || page.heart === "more"

    Rings {
        anchors.fill: parent
        visible: !root.style.hasContrast
        unit: root.unit
        centreX: wall.x + wall.width / 2
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
        y: root.isWide ? (root.isNarrow ? 10 : root.isTight ? 20 : 44) * root.unit : root.above
        width: root.wordsWidth
        style: root.style
        words: root.page.title
        isTitle: true
        size: (root.isWide ? 84 : 112) * root.unit
        lines: root.isWide ? 2 : 1
        // A number has room above its digits.
        maximumHeight: root.isWide ? counting.y - y - (root.isTight ? 0 : root.gap) : 300 * root.unit
    }

    HeartWall {
        id: wall

        x: root.isWide && root.page.rightToLeft ? root.width - root.edge - width : root.edge
        y: root.wallTop
        width: root.wallWidth
        height: Math.max(100 * root.unit, root.wallBottom - root.wallTop)
        unit: root.unit
        hearts: root.page.hearts
        isFlat: root.style.hasContrast
        hasOwn: root.isOwn && root.page.hearts > 0
        isFlying: root.isNew && root.page.heart === "given" && !root.page.isStill
        isSettled: root.page.heart === "more"
        origin: root.isWide ? Qt.point(root.page.rightToLeft ? -200 * root.unit : width + 300 * root.unit, height * 0.8) : Qt.point(width / 2, height + 300 * root.unit)
    }

    Item {
        id: counting

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: note.y - height - root.gap
        width: root.wordsWidth
        height: (root.style.isClimbing ? 110 : 150) * root.unit * (root.isNarrow ? 1 : Math.min(root.textScale, root.isTight && !root.isSquare ? 1.1 : 1.2))

        Number {
            id: number

            anchors {
                left: parent.left
                bottom: parent.bottom
            }
            text: root.page.count[0].text
            family: root.page.count[0].family
            size: counting.height
            availableWidth: parent.width * 0.64
            color: root.style.hasContrast ? root.style.accent : Theme.white
            Accessible.role: Accessible.StaticText
            Accessible.name: root.page.count[0].spoken
        }

        SpokenPhrase {
            anchors {
                left: number.right
                leftMargin: 26 * root.unit
                right: parent.right
                bottom: number.bottom
                bottomMargin: number.implicitHeight * 0.14
            }
            style: root.style
            words: root.page.counted
            size: root.style.sized(46)
            isBold: true
            lines: 2
            maximumHeight: counting.height
        }
    }

    WallNote {
        id: note

        anchors.left: parent.left
        anchors.leftMargin: root.wordsX
        y: act.y - height - root.gap
        width: root.wordsWidth
        height: root.isNarrow ? Math.max(root.style.floor * (root.style.isClimbing ? (root.style.isSmall ? 4.7 : 4.5) : page.title[0].bodyLine > 1.35 ? 3.4 : 3.1), root.isSquare ? Math.min(4.3 * root.style.floor, act.y - counting.height - 2 * root.gap - 120 * root.unit) : 0) : root.style.isHuge ? 310 * root.unit : root.isSquare && root.style.isLarger ? 264 * root.unit : (root.style.isClimbing ? 190 : root.isSquare ? 184 : 126) * root.unit * Math.min(root.textScale, 1.25)
        style: root.style
    }

    WallAct {
        id: act

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: actions.y - height - root.gap
        width: root.wordsWidth
        height: Math.max(root.style.target, (root.isWide ? 150 : 160) * root.unit)
        style: root.style
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.wordsX
        }
        y: root.height - needed - root.bottomMargin * (root.isNarrow ? 0.6 : 1)
        width: root.wordsWidth
        style: root.style
        before: []
        after: root.page.buttons.filter(button => !button.isMain)
    }
}
