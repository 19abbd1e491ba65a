pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// All slides by all languages: where something was found.
Column {
    id: root

    required property CheckPage page
    readonly property real nameWidth: Math.min(220, width * 0.3)
    readonly property real step: Math.max(24, Math.min(44, (width - nameWidth) / Math.max(1, page.languages.length)))

    spacing: 8

    Item {
        width: parent.width
        height: 40

        EditorText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - kinds.width - 10
            text: qsTr("Map of %1 languages").arg(Math.max(0, root.page.languages.length - 1))
            font.pixelSize: 16
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        ChoiceRow {
            id: kinds

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Slides in the map")
            choices: [qsTr("With findings"), qsTr("All")]
            chosen: root.page.isAll ? 1 : 0
            onPicked: index => root.page.showAll(index === 1)
        }
    }

    Flickable {
        width: parent.width
        height: grid.height
        contentWidth: Math.max(width, root.nameWidth + root.step * root.page.languages.length)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.horizontal: ScrollBar {}

        Column {
            id: grid

            anchors.left: parent.left

            Row {
                height: 92

                Item {
                    width: root.nameWidth
                    height: 1
                }

                Repeater {
                    model: root.page.languages

                    delegate: Item {
                        id: head

                        required property string modelData
                        required property int index

                        width: root.step
                        height: 92

                        EditorText {
                            x: parent.width / 2 - 4
                            y: 78
                            width: 104
                            transformOrigin: Item.TopLeft
                            rotation: -50
                            text: head.index ? head.modelData : qsTr("Every one")
                            font.pixelSize: 13
                            font.bold: head.index === 0
                            LayoutMirroring.enabled: false
                        }
                    }
                }
            }

            Repeater {
                model: root.page.map

                delegate: CheckMapRow {
                    page: root.page
                    nameWidth: root.nameWidth
                    step: root.step
                }
            }
        }
    }
}
