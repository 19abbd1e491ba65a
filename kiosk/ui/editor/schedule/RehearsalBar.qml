import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// A day that runs, or is gone through by hand.
Column {
    id: root

    required property InstantView instant

    spacing: 10

    Flow {
        width: parent.width
        spacing: 10

        EditorButton {
            kind: EditorButton.Outlined
            iconName: root.instant.isRunning ? "pause" : "play"
            text: root.instant.isRunning ? qsTr("Stop at %1").arg(root.instant.clock) : qsTr("Play this day here")
            onClicked: root.instant.play()
        }

        EditorChoice {
            width: 150
            choices: [qsTr("As it is"), qsTr("60 × as fast"), qsTr("600 × as fast")]
            chosen: root.instant.speed
            name: qsTr("Speed")
            onPicked: index => root.instant.runAs(index)
        }
    }

    Slider {
        id: slider

        width: parent.width
        value: root.instant.part
        stepSize: 1 / 1440
        leftPadding: 3
        rightPadding: 3
        focusPolicy: Qt.StrongFocus
        Accessible.name: qsTr("Time of the day, %1").arg(root.instant.clock)
        onMoved: root.instant.scrub(value)

        Binding on value {
            when: !slider.pressed
            value: root.instant.part
        }

        background: Rectangle {
            x: 3
            anchors.verticalCenter: parent?.verticalCenter
            width: slider.width - 6
            height: 6
            radius: 3
            color: Theme.mist
        }

        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            anchors.verticalCenter: parent?.verticalCenter
            width: 20
            height: 20
            radius: 10
            color: Theme.white
            border.width: 2.5
            border.color: Theme.heart

            EditorFocus {
                isShown: slider.visualFocus
                radius: 13
            }
        }
    }
}
