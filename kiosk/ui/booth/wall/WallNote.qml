import QtQuick
import kiosk.ui

// Under the count, in a place that never changes: that a heart is all that is kept; or what became of one.
Item {
    id: root

    required property BoothStyle style
    readonly property BoothView page: style.page
    readonly property real unit: style.unit
    readonly property bool isDone: page.heart === "given" || page.heart === "more"
    readonly property bool hasFailed: page.heart === "failed"
    // Whether what became of one may stand on two lines.
    readonly property bool isHigh: style.isHuge && !style.isClimbing && height > 4 * style.floor
    // Huge words need some of what lies beside them.
    readonly property real inset: !hasFailed ? 0 : (style.isHuge ? 8 : 28) * unit
    readonly property real signRoom: hasFailed || isDone ? inset + sign.width + (hasFailed && style.isHuge ? 14 : 24) * unit : 0

    Rectangle {
        anchors.fill: parent
        visible: root.hasFailed
        radius: 30 * root.unit
        color: root.style.card
    }

    WallSign {
        id: sign

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasFailed || root.isDone
        width: (root.hasFailed && root.style.isHuge && !root.isHigh ? 42 : 64) * root.unit
        heart: root.page.heart
        disc: root.hasFailed ? root.style.cardText : Theme.white
        ink: root.hasFailed ? root.style.card : root.style.ground
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.signRoom
            right: parent.right
            rightMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        spacing: root.style.isClimbing ? 12 * root.unit : 0

        SpokenPhrase {
            width: parent.width
            visible: root.hasFailed || root.isDone
            style: root.style
            words: root.hasFailed || root.isDone ? root.page.more : []
            size: root.style.sized(40)
            lines: root.hasFailed ? 1 : 2
            maximumHeight: root.height * (root.hasFailed ? (root.isHigh ? 0.62 : root.style.isHuge ? 0.48 : 0.5) : 1)
            isBold: true
            color: root.hasFailed ? root.style.cardText : root.style.text
        }

        SpokenPhrase {
            width: parent.width
            visible: !root.isDone
            style: root.style
            words: root.page.heart === "given" || root.page.heart === "more" ? [] : root.page.reassurance
            size: root.style.sized(root.hasFailed ? 36 : 40)
            lines: root.hasFailed ? 1 : 2
            maximumHeight: root.height * (root.hasFailed ? (root.isHigh ? 0.37 : root.style.isHuge ? 0.48 : 0.44) : 1)
            color: root.hasFailed ? root.style.cardText : root.style.text
        }
    }
}
