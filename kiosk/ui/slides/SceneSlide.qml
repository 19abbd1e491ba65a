import QtQuick
import kiosk.ui

// A picture with words on a sheet: the kinds image and day.
Item {
    id: root

    required property PageView page
    required property real u
    required property int shape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isTallBar: shape === Slide.TallBar
    readonly property bool isDay: page.figure.length > 0
    readonly property bool isLong: page.headline.some(words => words.text.length > 40)
    readonly property real room: scene.roomHeight - (isBar ? 100 : (scene.isBelow ? 24 : 88) + 84) * u - (credit.visible ? credit.height : 0)

    Scene {
        id: scene

        width: root.width
        height: root.height
        page: root.page
        u: root.u
        shape: root.shape
        edge: root.width < 1.6 * root.height ? 0.54 : root.isLong ? 0.53 : 0.47
        edgeBelow: root.isDay ? 0.43 : 0.47
    }

    Heart {
        id: heart

        anchors {
            left: parent.left
            leftMargin: scene.margin
            verticalCenter: parent.verticalCenter
        }
        visible: root.isBar && scene.hasWords
        height: 270 * root.u
        fill: scene.tone.heart
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.isBar ? scene.margin + heart.width + 100 * root.u : scene.roomX
        }
        y: scene.roomY + (scene.isBelow ? 24 * root.u : (root.isBar ? 50 : 88) * root.u + Math.max(0, (root.room - height) / 2 - (root.isBar ? 0 : 10 * root.u)))
        width: root.isBar ? scene.roomWidth - heart.width - 100 * root.u : scene.roomWidth
        spacing: (root.isDay ? 20 : 32) * root.u

        Phrase {
            width: parent.width
            visible: root.isDay
            page: root.page
            words: root.page.lead
            size: (root.isBar ? 84 : scene.isBelow ? 56 : 48) * root.u
            minimum: 36 * root.u
            lines: 2
            maximumHeight: root.room * (root.isBar ? 0.3 : 0.15)
            color: scene.tone.headline
            secondColor: scene.tone.second
        }

        Phrase {
            width: parent.width
            visible: root.isDay
            page: root.page
            words: root.page.figure
            size: (root.isBar ? 236 : scene.isBelow ? 190 : 206) * root.u
            minimum: 92 * root.u
            lines: 1
            maximumHeight: root.room * (root.isBar ? 0.6 : 0.28)
            isHeadline: true
            color: scene.tone.headline
        }

        Phrase {
            id: title

            width: parent.width
            visible: words.length > 0
            page: root.page
            words: root.isBar && root.isDay ? [] : root.page.headline
            size: (root.isDay ? 84 : root.isBar ? 220 : scene.isBelow ? 164 : 176) * root.u
            minimum: (root.isDay ? 54 : 92) * root.u
            lines: root.isBar ? 2 : root.isDay ? 1 : 3
            maximumHeight: root.room * (root.isBar ? 0.9 : root.isDay ? 0.16 : root.page.text.length ? (scene.isBelow ? 0.73 : 0.7) : 0.95)
            isHeadline: true
            color: scene.tone.headline
            secondColor: scene.tone.second
        }

        Phrase {
            width: parent.width
            visible: !root.isBar && root.page.text.length > 0
            page: root.page
            words: root.isBar ? [] : root.page.text
            size: (root.isTallBar ? 46 : 56) * root.u
            minimum: 40 * root.u
            lines: 3
            maximumHeight: root.room - title.height - parent.spacing
            isBold: false
            color: scene.tone.text
            secondColor: scene.tone.second
        }

        Grid {
            visible: root.page.number !== "" && !root.isBar
            columns: root.isTallBar ? 1 : 2
            verticalItemAlignment: Grid.AlignVCenter
            columnSpacing: 34 * root.u
            rowSpacing: 14 * root.u
            topPadding: 10 * root.u

            Rectangle {
                width: count.implicitWidth + 68 * root.u
                height: (root.isTallBar ? 130 : 164) * root.u
                radius: 30 * root.u
                color: scene.tone.headline

                Number {
                    id: count

                    anchors.centerIn: parent
                    text: root.page.number
                    size: (root.isTallBar ? 104 : 132) * root.u
                    color: scene.tone.ground
                }
            }

            Phrase {
                width: scene.roomWidth - (root.isTallBar ? 0 : count.implicitWidth + 102 * root.u)
                page: root.page
                words: root.page.number ? root.page.note : []
                size: (root.isTallBar ? 46 : 60) * root.u
                minimum: (root.isTallBar ? 36 : 40) * root.u
                lines: root.isTallBar ? 1 : 2
                color: scene.tone.headline
                secondColor: scene.tone.second
            }
        }
    }

    Credit {
        id: credit

        anchors {
            left: parent.left
            leftMargin: scene.roomX
            bottom: parent.bottom
            bottomMargin: (scene.isBelow ? 70 : 52) * root.u
        }
        visible: scene.hasWords && !root.isBar && root.page.credit.length > 0
        width: scene.roomWidth
        page: root.page
        u: root.u
        size: (scene.isBelow ? 32 : 28) * root.u
        color: scene.tone.text
        heartColour: scene.tone.heart
    }
}
