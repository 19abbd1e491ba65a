pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The band under the loop: the heart, and "Touch to begin" in the language of the slide.
Rectangle {
    id: root

    required property BoothHost host
    required property real unit
    signal begun

    color: Theme.night
    clip: true
    LayoutMirroring.enabled: host.invitation.rightToLeft
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Button
    Accessible.name: host.invitation.words.length ? host.invitation.words[0].spoken : ""
    Accessible.onPressAction: begun()

    Rectangle {
        id: pill

        anchors.centerIn: parent
        width: Math.min(root.width * 0.86, 760 * root.unit)
        height: root.height * 0.72
        radius: height / 2
        color: area.pressed ? Theme.touched : Theme.white

        Repeater {
            model: root.host.invitation.words.slice(0, 1)

            delegate: Item {
                id: words

                required property WordsView modelData

                anchors.fill: parent

                Heart {
                    id: heart

                    anchors {
                        left: parent.left
                        leftMargin: (words.width - width - 24 * root.unit - phrase.textWidth) / 2
                        verticalCenter: parent.verticalCenter
                    }
                    height: words.height * 0.5
                    fill: Theme.heart
                }

                Phrase {
                    id: phrase

                    anchors {
                        left: heart.right
                        leftMargin: 24 * root.unit
                        verticalCenter: parent.verticalCenter
                    }
                    width: words.width - heart.width - 24 * root.unit - words.height
                    page: null
                    words: [words.modelData]
                    size: Math.min(54 * root.unit, words.height * 0.62)
                    minimum: root.style.floor
                    lines: 1
                    mayTakeOneMore: false
                    color: Theme.heart
                }
            }
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onPressed: root.begun()
    }
}
