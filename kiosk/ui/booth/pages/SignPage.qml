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
    readonly property real middle: isWide && !isBare ? edge * 0.48 : width / 2
    readonly property real edge: isBare ? 0 : isWide ? width * (hasSteps ? 0.12 : style.isBare ? (isSquare ? 0.12 : 0.2) : 0.385) : height * (hasSteps ? 0.18 : style.isSmall ? 0.16 : style.isBare ? 0.26 : 0.42)
    // Huge words need the row of one way to help: it stands beside those to other signs.
    readonly property var joined: isWide && style.isHuge && page.buttons.length === 1 ? page.buttons : []
    readonly property real startX: isWide && !isBare ? edge + rimRoom : side
    readonly property real contentWidth: width - startX - side
    readonly property real textTop: isWide ? (style.isHuge ? 24 : hasSteps || style.isBare ? 36 : 110) * unit : isBare ? 60 * unit : edge + 84 * unit
    readonly property real stepsTop: words.y + words.height + (isWide ? 14 : 24) * unit
    readonly property real stepsHeight: caveat.y - (isWide ? 10 : 16) * unit - stepsTop

    Rings {
        anchors.fill: parent
        visible: !root.style.hasContrast && !root.isBare
        unit: root.unit
        centreX: root.page.rightToLeft ? root.width - root.middle : root.middle
        centreY: root.isWide ? root.height / 2 : root.edge * 0.5
        outerRadius: (root.isWide ? root.height * 0.72 : root.width * 0.62)
        colours: Theme.signRings
    }

    Pictogram {
        x: (root.page.rightToLeft ? root.width - root.middle : root.middle) - width / 2
        y: root.style.isHuge ? root.textTop : (root.isWide ? root.height / 2 : root.edge * 0.5) - height / 2
        page: root.page
        visible: root.style.isHuge ? root.picture > 120 * root.unit : !root.isBare
        name: root.page.pictogram
        width: Math.round(Math.max(0, root.picture))
        isMirrored: root.page.mirrored
        person: root.style.accent
        other: root.style.text
        ground: root.style.hasContrast || root.isBare ? root.style.ground : Theme.signRings[3]
        Accessible.ignored: true
    }

    Sheet {
        anchors.fill: parent
        visible: !root.style.hasContrast && !root.isBare
        unit: root.unit
        side: root.isWide ? Sheet.End : Sheet.Below
        edge: root.edge
        isMirrored: root.page.rightToLeft
        fill: Theme.paper
        innerRim: Theme.apricot
        outerRim: Theme.heart
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.startX
        }
        y: root.textTop + (root.picture > 120 * root.unit && root.style.isHuge ? root.picture + 30 * root.unit : 0)
        width: root.contentWidth
        spacing: 14 * root.unit

        SpokenPhrase {
            id: title

            width: parent.width
            style: root.style
            words: root.page.title
            isTitle: true
            size: (root.isWide ? (root.hasSteps || style.isClimbing ? 76 : 104) : root.hasSteps || style.isClimbing ? (style.isClimbing ? 76 : 92) : root.style.isSmall ? 84 : 116) * root.unit
            lines: 2
        }

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.page.more
            size: root.style.sized(root.hasSteps || root.style.isBare ? 40 : 52)
            lines: 4
            maximumHeight: root.hasSteps ? (root.isWide ? 170 : 320) * root.unit : Math.max(100 * root.unit, caveat.y - root.textTop - title.height - (root.style.isLarger ? 20 : 50) * root.unit)
        }
    }

    StepsPanels {
        anchors.left: parent.left
        anchors.leftMargin: root.startX
        y: root.stepsTop
        style: root.style
        availableWidth: root.contentWidth
        availableHeight: root.stepsHeight
    }

    SpokenPhrase {
        id: caveat

        anchors {
            left: parent.left
            leftMargin: root.startX
        }
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

        anchors {
            left: parent.left
            leftMargin: root.startX
        }
        y: actions.y - needed - (needed && actions.needed ? 14 * root.unit : 0)
        width: root.contentWidth
        buttonHeight: actions.buttonHeight
        style: root.style
        before: []
        after: root.joined.length ? [] : root.page.buttons
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.startX
        }
        y: root.height - needed - root.bottomMargin
        width: root.contentWidth
        buttonHeight: Math.max(root.style.target, (root.style.isBare ? 128 : root.isWide && root.hasSteps ? 96 : 116) * root.unit)
        style: root.style
        before: [...root.joined, ...root.page.earlier, ...root.page.tabs]
        where: root.page.where
        after: root.page.later
    }
}
