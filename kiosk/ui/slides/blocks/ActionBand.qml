import QtQuick
import kiosk.ui

// What to do about a sign, and whom to tell; and that one sign proves nothing.
Rectangle {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    required property real side
    readonly property bool isLandscape: shape === Slide.Landscape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isTallBar: shape === Slide.TallBar
    // How much higher it is for a script whose lines stand further apart.
    readonly property real climb: page.note.reduce((most, words) => Math.max(most, Math.min(1.3, words.bodyLine / 1.26)), 1)

    height: (isBar ? 200 : isLandscape ? (page.note.length > 1 ? 300 : 210) : isTallBar ? 480 : 372) * unit * climb
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
        spacing: (root.climb > 1.2 && !root.isBar ? 14 : 4) * root.unit

        Phrase {
            width: parent.width
            visible: root.page.lead.length > 0
            page: root.page
            words: root.page.lead
            size: (root.isBar ? 60 : root.isLandscape ? 66 : 64) * root.unit
            minimum: 44 * root.unit
            lines: root.isLandscape || root.isBar ? 1 : root.isTallBar ? 3 : 2
            maximumHeight: root.height * 0.48
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
            maximumHeight: root.height * (root.page.lead.length ? 0.36 : 0.66)
            isBold: !root.page.lead.length
            color: Theme.white
            secondColor: Theme.white
        }
    }
}
