pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The large way into a visit: "Touch to begin", and what there is to find.
Rectangle {
    id: root

    required property real unit
    required property var words
    required property var more
    required property bool isWide
    // One row of chips beside it: what there is to find stays unsaid.
    required property bool isLow
    signal chosen

    radius: height / 2
    color: area.isHeld ? Theme.night : Theme.heart
    Accessible.role: Accessible.Button
    Accessible.name: words.length ? words[0].spoken : ""
    Accessible.description: more.length ? more[0].spoken : ""
    Accessible.onPressAction: chosen()

    // Made anew with each language: a phrase is fitted once.
    component Line: Repeater {
        id: line

        required property real size
        required property real highest
        required property int lines
        property bool isBold: false

        delegate: Phrase {
            required property WordsView modelData

            width: parent?.width ?? 0
            page: null
            words: [modelData]
            size: line.size
            minimum: 33 * root.unit
            lines: line.lines
            mayTakeOneMore: false
            maximumHeight: line.highest
            isBold: line.isBold
            color: Theme.white
            secondColor: Theme.white
        }
    }

    Heart {
        id: heart

        anchors {
            left: parent.left
            leftMargin: root.height * 0.4
            verticalCenter: parent.verticalCenter
        }
        height: Math.min(root.height * 0.5, 110 * root.unit)
        fill: Theme.sky
    }

    Column {
        anchors {
            left: heart.right
            leftMargin: 34 * root.unit
            right: parent.right
            rightMargin: root.height * 0.35
            verticalCenter: parent.verticalCenter
        }
        spacing: 2 * root.unit

        Line {
            model: root.words
            size: (root.isWide ? 76 : 84) * root.unit
            highest: root.height * (root.isLow ? 0.9 : root.isWide ? 0.7 : 0.6)
            lines: root.isWide && !root.isLow ? 2 : 1
            isBold: true
        }

        Line {
            model: root.isLow ? [] : root.more
            size: 40 * root.unit
            highest: root.height * (root.isWide ? 0.28 : 0.36)
            lines: 1
        }
    }

    TouchArea {
        id: area

        anchors.fill: parent
        onTouched: root.chosen()
    }
}
