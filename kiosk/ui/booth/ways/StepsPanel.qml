pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What to do, or what not to do: a heading with its mark, and under it the steps, each with its pictogram.
Rectangle {
    id: root

    required property BoothStyle style
    required property StepsView steps
    required property SizeGroup group
    readonly property real unit: style.unit
    readonly property real inset: (style.isWide ? 10 : 22) * unit
    readonly property color mark: style.hasContrast ? style.accent : steps.isAdvised ? Theme.go : Theme.stop
    readonly property real stepHeight: (height - head.height - 2 * inset) / Math.max(1, steps.steps.length)

    radius: 32 * unit
    color: style.hasContrast ? style.card : steps.isAdvised ? Theme.advised : Theme.warned

    Item {
        id: head

        anchors {
            left: parent.left
            leftMargin: root.inset
        }
        y: root.inset
        width: root.width - 2 * root.inset
        height: visible ? Math.max(sign.height, heading.height) : 0
        visible: root.steps.heading.length > 0

        Rectangle {
            id: sign

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            width: Math.round(44 * root.unit)
            height: width
            radius: width / 2
            color: root.mark

            Pictogram {
                anchors.centerIn: parent
                visible: root.steps.isAdvised
                page: root.style.page
                name: "act-done"
                width: Math.round(parent.width * 0.8)
                person: root.color
                other: root.color
                ground: root.mark
            }

            Rectangle {
                anchors.centerIn: parent
                visible: !root.steps.isAdvised
                width: parent.width * 0.56
                height: Math.round(parent.width * 0.16)
                color: root.color
            }
        }

        SpokenPhrase {
            id: heading

            anchors {
                left: sign.right
                leftMargin: 14 * root.unit
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            style: root.style
            words: root.steps.heading
            size: root.style.sized(38)
            isBold: true
            color: root.style.cardText
            lines: 1
            maximumHeight: root.height * 0.24
        }
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.inset
        }
        y: head.y + head.height + root.inset * 0.3

        Repeater {
            model: root.steps.steps

            delegate: Item {
                id: step

                required property StepView modelData

                width: root.width - 2 * root.inset
                height: root.stepHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.words[0].spoken

                Pictogram {
                    id: pictogram

                    anchors {
                        left: parent.left
                        verticalCenter: parent.verticalCenter
                    }
                    page: root.style.page
                    name: step.modelData.pictogram
                    width: Math.round(Math.min(step.height * 0.8, 84 * root.unit))
                    isMirrored: step.modelData.mirrored
                    person: root.style.accent
                    other: root.style.cardText
                    ground: root.color
                }

                Phrase {
                    anchors {
                        left: pictogram.right
                        leftMargin: 14 * root.unit
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                    }
                    page: root.style.page
                    words: step.modelData.words
                    size: root.style.sized(38)
                    group: root.group
                    minimum: root.style.floor
                    lines: 3
                    // Steps of two lines stand apart from each other, as those of high lines do by themselves.
                    maximumHeight: root.stepHeight - (root.style.isWide && !root.style.isBare && !words.some(one => one.isMarked) ? 12 : 2) * root.unit
                    color: root.style.cardText
                }
            }
        }
    }
}
