pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One warning sign: its pictogram large, and on a sheet what it is, what to do and what not.
BoothLayout {
    id: root

    readonly property bool hasSteps: page.steps.length > 0
    // What to do, by itself, needs all the room.
    readonly property bool isBare: style.isHuge || hasSteps && style.isBare
    // Huge words leave their picture what they do not need.
    readonly property real spare: style.isHuge && !hasSteps ? Math.min(540 * unit, caveat.y - words.height - textTop - 60 * unit) : 0
    readonly property real picture: style.isHuge ? spare : Math.round(isWide ? Math.min(edge * 0.66, 540 * unit) : Math.min(edge * 0.72, 540 * unit))
    // Huge words need the row of one way to help: it stands beside those to other signs.
    readonly property var joined: isWide && style.isHuge && page.buttons.length === 1 ? page.buttons : []
    readonly property real edge: isBare ? 0 : (isWide ? width : height) * room.share
    readonly property real startX: isWide && !isBare ? edge + rimRoom : side
    readonly property real contentWidth: width - startX - side
    readonly property real textTop: isWide ? (style.isHuge ? 24 : hasSteps || style.isBare ? 36 : isSquare && page.title[0].isMarked ? 90 : 110) * unit : isBare ? 60 * unit : edge + 84 * unit
    readonly property real stepsTop: words.y + words.height + (isWide ? 14 : 24) * unit
    readonly property real stepsHeight: caveat.y - (isWide ? 10 : 16) * unit - stepsTop
    readonly property list<real> wideShares: hasSteps ? [0.32, 0.29, 0.26, 0.23, 0.2, 0.17, 0.14, 0.12] : style.isBare ? [0.34, 0.31, 0.28, 0.25, 0.22, 0.2].concat([0.16, 0.12]) : [0.385]
    readonly property list<real> tallShares: hasSteps ? [0.28, 0.26, 0.24, 0.22, 0.2, 0.18] : style.isSmall ? [0.3, 0.27, 0.24, 0.21, 0.18, 0.16] : style.isBare ? [0.34, 0.3, 0.26, 0.22, 0.19] : [0.42]

    // Four fifths of the largest are as large as over the steps, so that larger text makes none smaller.
    readonly property real titleSize: isWide ? (hasSteps ? 68 : style.isClimbing ? 76 : 104) : style.isClimbing ? 76 : hasSteps ? 92 : style.isSmall ? 84 : 115

    onWidthChanged: room.fit()
    onHeightChanged: room.fit()

    PictureShare {
        id: room

        nearly: root.style.isLarger ? 1 : 0.89
        shares: root.isBare ? [0] : root.isWide ? root.wideShares : root.tallShares
        sized: [title.px / title.size + (root.hasSteps ? 0.12 : -0.06), more.px / more.size, caveat.px / caveat.size, numbers.smallest / numbers.size, actions.smallest / actions.size, root.hasSteps ? panels.smallest / root.style.sized(38) : 1, words.y + words.height < caveat.y ? 1 : 0]
        rows: numbers.rows + actions.rows
        lay: () => words.forceLayout()
    }

    SignPicture {
        anchors.fill: parent
        style: root.style
        edge: root.edge
        isAlone: root.style.isHuge
        isThere: !root.isBare
        size: room.isSettled ? root.picture : 0
        highest: root.textTop
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.startX
        y: root.textTop + (root.picture > 120 * root.unit && root.style.isHuge ? root.picture + 30 * root.unit : 0)
        width: root.contentWidth
        spacing: 14 * root.unit

        SpokenPhrase {
            id: title

            width: parent.width
            style: root.style
            words: root.page.title
            isTitle: true
            size: root.titleSize * root.unit
            lines: 2
            mayTakeOneMore: !root.isWide || !root.hasSteps
        }

        SpokenPhrase {
            id: more

            width: parent.width
            style: root.style
            words: root.page.more
            size: root.style.sized(root.hasSteps || root.style.isBare ? 40 : 52)
            lines: 4
            maximumHeight: root.hasSteps ? (root.isWide ? 170 : 320) * root.unit : Math.max(100 * root.unit, caveat.y - root.textTop - title.height - (root.style.isLarger ? (isByInk ? 8 : 20) : 50) * root.unit)
            isByInk: root.style.isLarger && !root.hasSteps && root.page.rightToLeft && !root.style.isClimbing
            mayEndSooner: isByInk
        }
    }

    StepsPanels {
        id: panels

        anchors.left: parent.left
        anchors.leftMargin: root.startX
        y: root.stepsTop
        style: root.style
        availableWidth: root.contentWidth
        availableHeight: root.stepsHeight
    }

    SpokenPhrase {
        id: caveat

        anchors.left: parent.left
        anchors.leftMargin: root.startX
        y: numbers.y - height - (root.isWide ? (root.style.isHuge ? 6 : 12) : 18) * root.unit
        width: root.contentWidth
        style: root.style
        words: root.page.caveat.length ? root.page.caveat : root.page.reassurance
        size: root.style.sized(40)
        isBold: true
        lines: root.style.isBare ? 2 : 1
    }

    ActionRow {
        id: numbers

        anchors.left: parent.left
        anchors.leftMargin: root.startX
        y: actions.y - needed - (needed && actions.needed ? 14 * root.unit : 0)
        width: root.contentWidth
        buttonHeight: actions.buttonHeight
        style: root.style
        before: []
        after: root.joined.length ? [] : root.page.buttons
    }

    ActionRow {
        id: actions

        anchors.left: parent.left
        anchors.leftMargin: root.startX
        y: root.height - needed - root.bottomMargin
        width: root.contentWidth
        buttonHeight: Math.max(root.style.target, (root.style.isBare ? (root.hasSteps || root.style.isHuge || root.isWide ? 128 : 150) : root.isWide && root.hasSteps ? 96 : 116) * root.unit)
        style: root.style
        before: [...root.joined, ...root.page.earlier, ...root.page.tabs]
        where: root.page.where
        after: root.page.later
    }
}
