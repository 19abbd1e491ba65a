pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The languages of a new venue in their order.
Column {
    id: root

    required property NewVenue venue

    spacing: 9

    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.venue.languages

            delegate: Rectangle {
                id: one

                required property int index
                required property var modelData

                implicitWidth: chip.implicitWidth + 12
                implicitHeight: 36
                radius: 10
                color: Theme.white
                border.width: 1.5
                border.color: Theme.edge

                Row {
                    id: chip

                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.verticalCenter: parent.verticalCenter

                    EditorText {
                        height: 32
                        rightPadding: 4
                        verticalAlignment: Text.AlignVCenter
                        text: one.modelData.name
                    }

                    EditorButton {
                        kind: EditorButton.Bare
                        isSmall: true
                        leftPadding: 7
                        visible: one.index > 0
                        iconName: "up"
                        Accessible.name: qsTr("%1 earlier").arg(one.modelData.name)
                        onClicked: root.venue.speak(one.modelData.code)
                    }

                    EditorButton {
                        kind: EditorButton.Bare
                        isSmall: true
                        leftPadding: 7
                        visible: root.venue.languages.length > 1
                        iconName: "close"
                        Accessible.name: qsTr("Without %1").arg(one.modelData.name)
                        onClicked: root.venue.drop(one.modelData.code)
                    }
                }
            }
        }
    }

    EditorChoice {
        width: Math.min(300, parent.width)
        choices: root.venue.moreLanguages.map(one => one.name)
        chosen: -1
        displayText: qsTr("Add a language")
        name: qsTr("Add a language")
        onPicked: index => {
            root.venue.speak(root.venue.moreLanguages[index].code);
            currentIndex = -1;
        }
    }
}
