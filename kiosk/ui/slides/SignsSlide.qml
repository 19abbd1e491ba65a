pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One to four warning signs on cards; what to do, and that one sign proves nothing, in a band below.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isLandscape: shape === Slide.Landscape
    readonly property bool isBar: shape === Slide.Bar
    readonly property int count: page.items.length
    readonly property real side: (isBar ? 140 : isLandscape ? 80 : 64) * unit
    readonly property real gap: 28 * unit
    readonly property real cardsTop: isBar ? 56 * unit : heading.y + heading.height + (isLandscape ? 40 : 48) * unit
    readonly property real cardsHeight: band.y - cardsTop - (isLandscape ? 56 : isBar ? 40 : 130) * unit
    readonly property bool isTallBar: shape === Slide.TallBar
    readonly property bool isColumn: isLandscape && count > 1
    readonly property real cardWidth: isColumn ? (width - 2 * side - (count - 1) * gap) / count : width - 2 * side
    readonly property real cardHeight: isColumn || isBar ? cardsHeight : Math.min((cardsHeight - (count - 1) * gap) / count, (isTallBar ? 760 : count === 1 ? 900 : 420) * unit)
    // How much higher the band is for a script whose lines stand further apart.
    readonly property real climb: page.note.reduce((most, words) => Math.max(most, Math.min(1.3, words.bodyLine / 1.26)), 1)

    SizeGroup {
        id: labels
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.linen
    }

    Item {
        id: heading

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: (root.isLandscape ? 56 : 72) * root.unit
        width: root.width - 2 * root.side
        height: root.isBar ? 0 : title.implicitHeight
        visible: !root.isBar

        Phrase {
            id: title

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            width: root.isLandscape ? parent.width - 560 * root.unit : parent.width
            page: root.page
            words: root.isBar ? [] : root.page.headline
            size: (root.isLandscape ? 132 : 144) * root.unit
            minimum: 72 * root.unit
            lines: root.isLandscape ? 1 : 2
            maximumHeight: root.height * (root.isLandscape ? 0.17 : 0.18)
            isHeadline: true
            secondColor: Theme.ink
        }

        Credit {
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            visible: root.isLandscape && root.page.credit.length > 0
            width: 500 * root.unit
            page: root.page
            unit: root.unit
            size: 26 * root.unit
        }
    }

    Flow {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.cardsTop + (root.isColumn ? 0 : Math.max(0, (root.cardsHeight - root.count * root.cardHeight - (root.count - 1) * root.gap) / 2))
        width: root.width - 2 * root.side + 1
        spacing: root.gap

        Repeater {
            model: root.page.items

            delegate: SignTile {
                required property ItemView modelData
                required property int index

                width: root.cardWidth
                height: root.cardHeight
                page: root.page
                unit: root.unit
                sign: modelData
                panel: Theme.panels[index % 4]
                isUpright: root.isColumn || root.isTallBar || root.shape === Slide.Portrait && root.count === 1
                labels: labels
                labelWanted: (root.isBar ? 150 : root.isColumn ? (root.count < 3 ? 68 : 54) : root.isTallBar ? 84 : root.count === 1 ? 96 : 66) * root.unit
            }
        }
    }

    Credit {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: band.y - height - 22 * root.unit
        visible: !root.isLandscape && !root.isBar && root.page.credit.length > 0
        width: root.width - 2 * root.side
        page: root.page
        unit: root.unit
        size: 28 * root.unit
    }

    Rectangle {
        id: band

        y: root.height - height
        width: root.width
        height: (root.isBar ? 200 : root.isLandscape ? (root.page.note.length > 1 ? 300 : 210) : root.isTallBar ? 480 : 372) * root.unit * root.climb
        color: Theme.heart

        Pictogram {
            id: who

            anchors {
                left: parent.left
                leftMargin: root.side
                verticalCenter: parent.verticalCenter
            }
            page: root.page
            name: root.page.leadPictogram
            width: Math.round((root.isBar || root.isTallBar ? 104 : 148) * root.unit)
            person: Theme.mist
            other: Theme.white
            ground: Theme.heart
            isMirrored: root.page.rightToLeft && name === "act-tell-staff"
        }

        Column {
            anchors {
                left: who.right
                leftMargin: (root.isTallBar ? 28 : 44) * root.unit
                verticalCenter: parent.verticalCenter
                verticalCenterOffset: -18 * root.unit * root.climb
            }
            width: root.width - who.width - (root.isTallBar ? 28 : 44) * root.unit - 2 * root.side
            spacing: 4 * root.unit

            Phrase {
                width: parent.width
                visible: root.page.lead.length > 0
                page: root.page
                words: root.page.lead
                size: (root.isBar ? 60 : root.isLandscape ? 66 : 64) * root.unit
                minimum: 44 * root.unit
                lines: root.isLandscape || root.isBar ? 1 : root.isTallBar ? 3 : 2
                maximumHeight: band.height * 0.48
                color: Theme.white
                secondColor: Theme.white
            }

            Phrase {
                width: parent.width
                page: root.page
                words: root.page.note
                size: (root.page.lead.length ? 42 : 56) * root.unit
                minimum: 36 * root.unit
                lines: root.isLandscape || root.isBar ? 1 : root.isTallBar ? 4 : 2
                maximumHeight: band.height * (root.page.lead.length ? 0.36 : 0.66)
                isBold: !root.page.lead.length
                color: Theme.white
                secondColor: Theme.white
            }
        }
    }
}
