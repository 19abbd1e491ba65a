pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What a number for danger is for, in all languages on one line: those of one face together, all in one size
// but what climbs.
Row {
    id: root

    required property PageView page
    required property bool isShown
    required property real size
    required property real minimum
    required property real maximumHeight
    required property color color
    readonly property var said: isShown ? page.others : []
    readonly property real room: width - Math.max(0, said.length - 1) * spacing
    readonly property int letters: said.reduce((sum, one) => sum + length(one), 0)

    // A short word of a wide script needs more than its letters tell.
    function length(one: var): int {
        return Math.max(6, one.words[0].text.length);
    }

    spacing: 0.7 * size

    SizeGroup {
        id: together
    }

    Repeater {
        model: root.said

        delegate: Item {
            id: one

            required property ItemView modelData

            anchors.verticalCenter: parent?.verticalCenter
            width: phrase.textWidth
            height: phrase.implicitHeight

            Phrase {
                id: phrase

                anchors.left: parent.left
                width: root.room * root.length(one.modelData) / root.letters
                page: root.page
                words: one.modelData.words
                group: one.modelData.words[0].isClimbing ? null : together
                size: root.size
                minimum: root.minimum
                lines: 1
                mayTakeOneMore: false
                maximumHeight: root.maximumHeight
                isBold: false
                color: root.color
            }
        }
    }
}
