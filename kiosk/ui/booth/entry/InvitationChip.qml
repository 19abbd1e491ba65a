pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A way into a visit beside the large one: a language, all languages by the names of some, or what makes it easier.
Rectangle {
    id: root

    required property ButtonView button
    required property real unit
    required property bool isHeld
    // The names that stand on the chip of all languages.
    required property list<var> names
    readonly property bool isAll: button.action === "languages"
    readonly property color ink: button.isMain || button.isOn ? Theme.white : Theme.heart
    // One of three in a row has little room beside its pictogram.
    readonly property bool isTight: button.pictogram !== "" && width < 345 * unit
    readonly property real inset: (isTight ? 12 : 22) * unit
    readonly property real icon: button.pictogram ? Math.min((isTight ? 40 : 62) * unit, height * 0.5) : 0
    readonly property real between: button.pictogram ? (isTight ? 8 : 14) * unit : 0
    readonly property real named: !isAll ? words.textWidth : others.visible ? others.width : -between
    readonly property real used: icon + between + named
    // The size that the names of languages have on all chips.
    required property real nameSize
    readonly property bool isName: button.action === "begin"
    readonly property bool isClimbing: button.words[0].isClimbing
    // By a screen reader.
    signal chosen

    radius: 34 * unit
    color: isHeld ? Theme.touched : button.isMain ? Theme.ink : button.isOn ? Theme.heart : Theme.white
    border.color: button.isMain ? Theme.ink : Theme.heart
    border.width: Math.round(5 * unit)
    Accessible.role: Accessible.Button
    Accessible.name: button.speaks
    Accessible.onPressAction: chosen()

    Pictogram {
        id: picture

        anchors {
            left: parent.left
            leftMargin: Math.max(root.inset, (root.width - root.used) / 2)
            verticalCenter: parent.verticalCenter
        }
        page: null
        visible: root.icon > 0
        name: root.button.pictogram
        width: Math.round(root.icon)
        person: root.ink
        other: root.ink
        ground: root.color
    }

    Phrase {
        id: words

        readonly property WordsView said: root.button.words[0]
        readonly property real line: said.bodyLine * said.scale * px
        // Two lines of it are no larger than leaves the rim free.
        readonly property bool isLong: said.breadth * said.scale * 33 * root.unit * 1.02 + 4 > width

        anchors {
            left: parent.left
            leftMargin: Math.max(root.inset, (root.width - root.used) / 2) + root.icon + root.between
        }
        // From the capitals of its first line to where its last one stands is as much over the middle as under it:
        // some faces have much room above their letters, some below.
        y: root.isClimbing ? (root.height - height) / 2 : (root.height - height + line) / 2 + 0.36 * px - baselineOffset
        visible: !root.isAll
        width: root.width - 2 * root.inset - root.icon - root.between
        page: null
        words: root.button.words
        size: root.isName ? root.nameSize : (isLong ? 34 : 42) * root.unit
        minimum: 33 * root.unit
        lines: 1
        maximumHeight: root.height
        isCentered: true
        color: root.ink
        secondColor: root.ink
    }

    LanguageNames {
        id: others

        anchors {
            left: parent.left
            leftMargin: words.anchors.leftMargin
        }
        height: root.height
        unit: root.unit
        names: root.isAll ? root.names : []
        ink: root.ink
        room: root.width - (root.isTight ? 2 : 1.4) * root.inset - root.icon - root.between
    }
}
