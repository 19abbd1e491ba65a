pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// What is up now, and what is kept ready.
Column {
    id: root

    required property NoticesPage page

    spacing: 11
    padding: 20
    topPadding: 16
    readonly property real room: width - 40

    EditorText {
        width: root.room
        text: qsTr("Up now")
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorText {
        width: root.room
        visible: root.page.up.count === 0
        text: qsTr("Nothing: the displays play what is planned.")
        isNote: true
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.page.up.shown

        delegate: NoticeUpCard {
            required property int index
            required property var modelData

            width: root.room
            notice: modelData
            onTakenDown: root.page.up.takeDown(index)
        }
    }

    Repeater {
        model: root.page.up.faults

        delegate: EditorText {
            required property string modelData

            width: root.room
            text: modelData
            color: Theme.stop
            wrapMode: Text.Wrap
        }
    }

    Item {
        width: root.room
        height: 46

        EditorText {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6
            text: qsTr("Prepared")
            font.pixelSize: 16
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        EditorButton {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            kind: EditorButton.Outlined
            isSmall: true
            iconName: "add"
            text: qsTr("New")
            onClicked: root.page.new()
        }
    }

    Repeater {
        model: root.page.kept

        delegate: AbstractButton {
            id: kept

            required property int index
            required property var modelData
            readonly property string place: index === root.page.current ? "notice" : ""

            width: root.room
            padding: 11
            text: modelData.title
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1. %2").arg(modelData.title).arg(modelData.about)
            onClicked: root.page.choose(index)

            contentItem: Row {
                spacing: 12

                StyleSign {
                    anchors.verticalCenter: parent.verticalCenter
                    isUrgent: kept.modelData.isUrgent
                }

                Column {
                    width: parent.width - 74

                    EditorText {
                        width: parent.width
                        text: kept.modelData.title
                        font.bold: kept.index === root.page.current
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                    }

                    EditorText {
                        width: parent.width
                        text: kept.modelData.about
                        isNote: true
                        color: kept.modelData.isFaulty ? Theme.stop : Theme.slate
                        wrapMode: Text.Wrap
                    }
                }
            }

            background: Rectangle {
                radius: 11
                color: kept.index === root.page.current ? Theme.mist : kept.hovered ? Theme.ice : Theme.white
                border.width: kept.index === root.page.current ? 2.5 : 1.5
                border.color: kept.index === root.page.current ? Theme.heart : Theme.edge

                EditorFocus {
                    isShown: kept.visualFocus
                    radius: 14
                }
            }
        }
    }
}
