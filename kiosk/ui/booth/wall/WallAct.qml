pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The one place of what is to be done at the wall: the button that adds a heart; that it takes a moment; what
// else there is to do, over the buttons for it.
Item {
    id: root

    required property BoothStyle style
    readonly property BoothView page: style.page
    readonly property real unit: style.unit
    readonly property bool isBusy: page.heart === "asked" || page.heart === "waiting"

    Repeater {
        model: root.page.buttons.filter(button => button.isMain)

        delegate: ActionButton {
            required property ButtonView modelData

            width: root.width
            height: root.height
            style: root.style
            button: modelData
            size: 64 * root.unit * Math.min(root.style.textScale, 1.2)
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.isBusy
        radius: height / 2
        color: root.style.hasContrast ? Theme.black : Theme.wallRings[3]

        Item {
            id: middle

            anchors.horizontalCenter: parent.horizontalCenter
            width: sign.width + 28 * root.unit + moment.textWidth
            height: parent.height

            WallSign {
                id: sign

                anchors {
                    left: parent.left
                    verticalCenter: parent.verticalCenter
                }
                width: 80 * root.unit
                heart: root.page.heart
                disc: Theme.white
                ink: Theme.white
            }

            SpokenPhrase {
                id: moment

                anchors {
                    left: sign.right
                    leftMargin: 28 * root.unit
                    verticalCenter: parent.verticalCenter
                }
                width: root.width - sign.width - 120 * root.unit
                style: root.style
                words: root.isBusy ? root.page.more : []
                size: 56 * root.unit * Math.min(root.style.textScale, 1.2)
                lines: 1
                maximumHeight: root.height
                isBold: true
            }
        }
    }

    SpokenPhrase {
        anchors.bottom: parent.bottom
        visible: root.page.heart === "given"
        width: root.width
        style: root.style
        words: visible ? root.page.reassurance : []
        size: root.style.sized(52)
        lines: 1
        maximumHeight: root.height
        isBold: true
    }
}
