pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Help where no line may be shown: what is known, the number for danger if there is one, and large ways on.
BoothLayout {
    id: root

    readonly property real gap: 24 * unit
    readonly property int cards: page.dangerButtons.length + page.buttons.length
    readonly property real room: height - bottomMargin - Math.max(highestControl, above) - (cards - 1) * gap
    readonly property real cardHeight: Math.min((isSquare ? 240 : isWide ? style.isLarger ? 210 : 170 : 180) * unit * textScale, room / cards)
    readonly property real startWidth: isWide ? Math.min((style.isHuge ? 680 : 760) * unit, availableWidth * (style.isHuge ? 0.43 : 0.435)) : availableWidth
    readonly property real waysX: isWide ? side + startWidth + 60 * unit : side
    readonly property real waysTop: Math.max(highestControl, isWide && !page.isLow ? (height - ways.height) / 2 : height - bottomMargin - ways.height)

    readonly property real noteTop: waysTop - note.height - 30 * unit

    NightRings {
        style: root.style
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.startWidth
        spacing: 36 * root.unit

        SpokenPhrase {
            id: title

            width: parent.width
            style: root.style
            words: root.page.title
            isTitle: true
            size: (root.isWide ? 108 : 120) * root.unit
            lines: 2
            maximumHeight: 300 * root.unit
        }

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.more
            size: 60 * root.unit * Math.min(root.textScale, 1.2)
            lines: 4
            maximumHeight: (root.isWide ? note.y : root.noteTop) - root.above - title.height - 60 * root.unit
        }
    }

    PrivacyNote {
        id: note

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.isWide ? root.height - root.bottomMargin - height : root.noteTop
        width: root.startWidth
        style: root.style
    }

    SizeGroup {
        id: names
    }

    Column {
        id: ways

        anchors {
            left: parent.left
            leftMargin: root.waysX
        }
        y: root.waysTop
        width: root.width - root.waysX - root.side
        spacing: root.gap

        Repeater {
            model: root.page.dangerButtons

            delegate: DangerBand {
                required property ButtonView modelData

                width: ways.width
                height: root.cardHeight
                style: root.style
                button: modelData
            }
        }

        Repeater {
            model: root.page.buttons

            delegate: WayCard {
                required property ButtonView modelData

                width: ways.width
                height: root.cardHeight
                style: root.style
                button: modelData
                names: names
            }
        }
    }
}
