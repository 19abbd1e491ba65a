import QtQuick
import kiosk.ui

// One step: its pictogram, and what it says.
Item {
    id: root

    required property PageView page
    required property real unit
    required property ItemView step
    required property real icon
    required property SizeGroup group
    required property color ground

    Pictogram {
        id: pictogram

        anchors {
            left: parent.left
            verticalCenter: parent.verticalCenter
        }
        page: root.page
        name: root.step.pictogram
        width: Math.round(root.icon)
        isMirrored: root.step.mirrored
        ground: root.ground
    }

    Phrase {
        id: words

        anchors {
            left: pictogram.right
            leftMargin: root.icon * 0.28
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        page: root.page
        words: root.step.words
        secondColor: Theme.ink
        size: 62 * root.unit
        group: root.group
        minimum: 38 * root.unit
        lines: 2
        maximumHeight: root.height - 12 * root.unit
    }
}
