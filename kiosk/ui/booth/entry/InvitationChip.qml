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
    readonly property real inset: 22 * unit
    readonly property real icon: button.pictogram ? Math.min(62 * unit, height * 0.5) : 0
    readonly property real between: button.pictogram ? 14 * unit : 0
    readonly property real used: icon + between + (isAll ? others.width : words.textWidth)
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

        anchors {
            left: parent.left
            leftMargin: Math.max(root.inset, (root.width - root.used) / 2) + root.icon + root.between
            verticalCenter: parent.verticalCenter
        }
        visible: !root.isAll
        width: root.width - 2 * root.inset - root.icon - root.between
        page: null
        words: root.button.words
        size: 42 * root.unit
        minimum: 33 * root.unit
        lines: 1
        maximumHeight: root.height - 8 * root.unit
        isCentered: true
        color: root.ink
        secondColor: root.ink
    }

    Row {
        id: others

        anchors {
            left: parent.left
            leftMargin: words.anchors.leftMargin
            verticalCenter: parent.verticalCenter
        }
        visible: root.isAll
        spacing: 14 * root.unit
        // As many as there is room for.
        readonly property real room: root.width - 1.4 * root.inset - root.icon - root.between

        Repeater {
            model: root.isAll ? root.names : []

            delegate: Phrase {
                required property WordsView modelData

                anchors.verticalCenter: parent?.verticalCenter
                visible: x + width <= others.room || !x
                width: modelData.breadth * modelData.scale * 36 * root.unit * 1.04 + 4
                page: null
                words: [modelData]
                size: 36 * root.unit
                minimum: 33 * root.unit
                lines: 1
                mayTakeOneMore: false
                color: root.ink
                secondColor: root.ink
            }
        }
    }
}
