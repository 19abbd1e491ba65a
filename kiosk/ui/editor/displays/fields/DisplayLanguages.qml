pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The languages of a display in their order: each can go earlier or later, or away.
Column {
    id: root

    required property DisplayForming page

    spacing: 8

    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.page.languages

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
                        rightPadding: 8
                        verticalAlignment: Text.AlignVCenter
                        text: one.index + 1
                        isNote: true
                    }

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
                        onClicked: root.page.moveLanguage(one.index, -1)
                    }

                    EditorButton {
                        kind: EditorButton.Bare
                        isSmall: true
                        leftPadding: 7
                        visible: root.page.languages.length > 1
                        iconName: "close"
                        Accessible.name: qsTr("Without %1").arg(one.modelData.name)
                        onClicked: root.page.dropLanguage(one.index)
                    }
                }
            }
        }
    }

    EditorChoice {
        width: 260
        choices: root.page.moreLanguages.map(one => one.name === one.about ? one.name : qsTr("%1, %2").arg(one.name).arg(one.about))
        chosen: -1
        displayText: qsTr("Add a language")
        name: qsTr("Add a language")
        onPicked: index => {
            root.page.addLanguage(root.page.moreLanguages[index].code);
            currentIndex = -1;
        }
    }
}
