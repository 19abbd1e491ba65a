pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What each column is: its language, and how far its words are.
Item {
    id: root

    required property WordTable view

    implicitHeight: 61

    EditorText {
        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Slide")
        font.bold: true
    }

    Row {
        x: root.LayoutMirroring.enabled ? 0 : root.view.labelWidth
        height: parent.height

        Repeater {
            model: root.view.columnCount

            delegate: Rectangle {
                id: column

                required property int index
                readonly property var shown: root.view.columns[index]
                readonly property real share: (width - 28) / (shown?.all ?? 1)

                width: root.view.columnWidth(index)
                height: root.height
                color: index === 0 ? Theme.ice : Theme.white
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: `${column.shown?.name ?? ""}, ${column.shown?.note ?? ""}`

                EditorText {
                    id: name

                    anchors.left: parent.left
                    anchors.leftMargin: 14
                    y: 11
                    width: Math.min(implicitWidth, parent.width * 0.5)
                    text: column.shown?.name ?? ""
                    font.bold: true
                    font.pixelSize: 15
                }

                EditorText {
                    anchors.left: name.right
                    anchors.leftMargin: 8
                    anchors.right: parent.right
                    anchors.rightMargin: 14
                    anchors.baseline: name.baseline
                    horizontalAlignment: LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
                    text: column.shown?.note ?? ""
                    isNote: true
                }

                Rectangle {
                    x: 14
                    y: 40
                    width: parent.width - 28
                    height: 8
                    radius: 4
                    color: Theme.white
                    border.width: 1
                    border.color: Theme.edge

                    Row {
                        anchors.left: parent.left
                        height: parent.height

                        Repeater {
                            model: [[Theme.go, "ready"], [Theme.sky, "draft"], [Theme.sun, "changed"]]

                            delegate: Rectangle {
                                required property var modelData

                                width: column.share * (column.shown?.[modelData[1]] ?? 0)
                                height: 8
                                radius: 4
                                color: modelData[0]
                            }
                        }
                    }
                }

                Rectangle {
                    anchors.left: parent.left
                    width: 1
                    height: parent.height
                    color: Theme.hair
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1.5
        color: Theme.edge
    }
}
