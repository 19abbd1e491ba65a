pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A notice that is up: what it says, until when and on how many displays; and the way to have it down.
Rectangle {
    id: root

    required property var notice
    property int rest: 0
    readonly property string restTold: rest < 120 ? qsTr("%1 min").arg(rest) : rest < 2880 ? qsTr("%1 hours").arg(Math.round(rest / 60)) : qsTr("%1 days").arg(Math.round(rest / 1440))

    signal takenDown

    function tick(): void {
        rest = Math.max(0, Math.ceil((notice.ends - Date.now()) / 60000));
    }

    implicitHeight: content.implicitHeight + 24
    radius: 14
    color: Theme.white
    border.width: 1.5
    border.color: Theme.edge
    Component.onCompleted: tick()

    Column {
        id: content

        x: 12
        y: 12
        width: parent.width - 24
        spacing: 10

        Rectangle {
            width: parent.width
            height: words.implicitHeight + 28
            radius: 8
            color: root.notice.isUrgent ? Theme.night : Theme.heart

            Column {
                id: words

                x: 14
                y: 14
                width: parent.width - 28

                Repeater {
                    model: root.notice.words

                    delegate: EditorText {
                        required property string modelData

                        width: words.width
                        text: modelData
                        color: root.notice.isUrgent ? Theme.sun : Theme.white
                        font.pixelSize: 15
                        font.bold: true
                        wrapMode: Text.Wrap
                    }
                }
            }
        }

        Item {
            width: parent.width
            height: Math.max(down.height, told.implicitHeight)

            Column {
                id: told

                anchors.left: parent.left
                anchors.right: down.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter

                EditorText {
                    width: parent.width
                    text: qsTr("Until %1").arg(root.notice.until)
                    wrapMode: Text.Wrap
                    font.bold: true
                    color: Theme.go
                }

                EditorText {
                    width: parent.width
                    text: root.notice.displays === 0 ? qsTr("Not seen: another stands in its place") : qsTr("%1, %2").arg(root.restTold).arg(root.notice.displays === 1 ? root.notice.names : qsTr("%1 displays").arg(root.notice.displays))
                    isNote: true
                    wrapMode: Text.Wrap
                }
            }

            EditorButton {
                id: down

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Take down")
                Accessible.description: root.notice.words[0]
                onClicked: root.takenDown()
            }
        }
    }

    Timer {
        interval: 10000
        repeat: true
        running: root.visible
        onTriggered: root.tick()
    }
}
