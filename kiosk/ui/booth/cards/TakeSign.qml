import QtQuick
import kiosk.ui

// At the end of a card, what touching it leads to: a telephone, and under it the words.
Rectangle {
    id: root

    required property BoothStyle style
    required property ButtonView button
    readonly property real unit: style.unit
    readonly property bool isFlat: height < 150 * unit
    readonly property color ink: style.hasContrast ? style.accent : Theme.heart

    radius: 26 * unit
    color: style.card
    border.color: style.hasContrast ? Theme.white : Theme.heart
    border.width: Math.round((style.hasContrast ? 6 : 4) * unit)

    Pictogram {
        id: icon

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height * (root.isFlat ? 0.08 : 0.14)
        page: root.style.page
        name: root.button.pictogram
        width: Math.round(Math.min(root.height * (root.isFlat ? 0.4 : 0.36), 96 * root.unit))
        isMirrored: root.button.mirrored
        person: root.ink
        other: root.style.cardText
        ground: root.color
    }

    CenteredPhrase {
        anchors.left: parent.left
        anchors.leftMargin: 12 * root.unit
        y: icon.y + icon.height + 4 * root.unit
        width: root.width - 24 * root.unit
        height: root.height - y - root.height * 0.06
        style: root.style
        words: root.button.words
        size: 36 * root.unit * root.style.textScale
        minimum: 30 * root.unit
        lines: root.isFlat ? 2 : 3
        color: root.ink
    }
}
