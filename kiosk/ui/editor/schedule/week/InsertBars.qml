pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The days of a week by name, and below them what comes between on which of them.
Item {
    id: root

    required property SchedulePage page
    required property var days
    readonly property real pitch: width / 7

    implicitHeight: names.height + page.bars.length * 24

    Row {
        id: names

        LayoutMirroring.enabled: root.LayoutMirroring.enabled

        Repeater {
            model: root.days.length

            delegate: Column {
                id: day

                required property int index
                readonly property var modelData: root.days[index]

                width: root.pitch
                bottomPadding: 6

                EditorText {
                    width: parent.width - 5
                    text: day.modelData.name
                    horizontalAlignment: Text.AlignHCenter
                    font.bold: true
                    color: day.modelData.isToday || day.modelData.iso === root.page.instant.day ? Theme.heart : Theme.ink
                }

                EditorText {
                    visible: text !== ""
                    width: parent.width - 5
                    text: day.modelData.change
                    isNote: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    Repeater {
        model: root.page.bars

        delegate: Rectangle {
            id: bar

            required property int index
            required property var modelData
            readonly property int days: modelData.last - modelData.first + 1

            x: (LayoutMirroring.enabled ? 6 - modelData.last : modelData.first) * root.pitch
            y: names.height + index * 24
            width: days * root.pitch - 5
            height: 20
            radius: 6
            color: Theme.white
            border.width: 1.5
            border.color: modelData.id === root.page.chosen ? Theme.heart : Theme.edge

            EditorText {
                anchors.fill: parent
                anchors.leftMargin: 8
                anchors.rightMargin: 8
                verticalAlignment: Text.AlignVCenter
                text: bar.modelData.words
                font.pixelSize: 13
            }

            MouseArea {
                anchors.fill: parent
                onClicked: root.page.choose(bar.modelData.id)
            }
        }
    }
}
