pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The folders that were open lately, each with what was left in it.
Column {
    id: root

    required property StartPage page

    visible: page.recent.length > 0
    spacing: 6
    topPadding: 16

    Item {
        width: parent.width
        height: heading.height + 4

        EditorText {
            id: heading

            text: qsTr("Recent")
            font.pixelSize: 16
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        EditorText {
            anchors.right: parent.right
            anchors.baseline: heading.baseline
            text: qsTr("Alt+1 to Alt+4 open them too")
            isNote: true
        }
    }

    Repeater {
        model: root.page.recent

        delegate: EditorPress {
            id: one

            required property int index
            required property var modelData

            width: root.width
            implicitHeight: Math.max(66, words.implicitHeight + 20)
            text: modelData.name
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1. %2. %3").arg(text).arg(modelData.about).arg(modelData.state)
            onClicked: root.page.openRecent(index)
            Keys.onDeletePressed: root.page.forget(index)

            Shortcut {
                enabled: one.index < 4
                sequence: `Alt+${one.index + 1}`
                onActivated: root.page.openRecent(one.index)
            }

            contentItem: Item {
                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.right: state.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2

                    EditorText {
                        width: parent.width
                        text: one.modelData.name
                        font.pixelSize: 15
                        font.bold: true
                    }

                    EditorText {
                        width: parent.width
                        text: one.modelData.about
                        color: Theme.slate
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                    }
                }

                EditorText {
                    id: state

                    anchors.right: parent.right
                    anchors.rightMargin: one.modelData.isGone ? 96 : 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width * 0.4)
                    text: one.modelData.state
                    font.bold: one.modelData.hasChanges
                    color: one.modelData.isGone ? Theme.stop : Theme.ink
                    wrapMode: Text.Wrap
                }

                EditorButton {
                    anchors.right: parent.right
                    anchors.rightMargin: 4
                    anchors.verticalCenter: parent.verticalCenter
                    visible: one.modelData.isGone
                    isSmall: true
                    text: qsTr("Forget")
                    Accessible.description: one.modelData.name
                    onClicked: root.page.forget(one.index)
                }
            }

            background: Rectangle {
                radius: 12
                color: one.hovered ? Theme.ice : Theme.white

                EditorFocus {
                    isShown: one.visualFocus
                    radius: 14
                }
            }
        }
    }
}
