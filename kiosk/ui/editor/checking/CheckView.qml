pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The page of checking: the findings, the one that is looked at and what mends it, the map of all slides.
Item {
    id: root

    readonly property string pane: "check"
    required property CheckPage page
    readonly property var detail: page.details[0] ?? null
    readonly property bool isWide: width >= 1000

    Item {
        id: left

        anchors.left: parent.left
        width: root.isWide ? 394 : 320
        height: parent.height

        Flow {
            id: counts

            x: 22
            y: 20
            width: parent.width - 44
            height: Math.max(20, implicitHeight)
            spacing: 16

            Repeater {
                model: root.page.counts

                delegate: Row {
                    id: count

                    required property var modelData

                    spacing: 6

                    CheckMark {
                        severity: count.modelData.severity
                    }

                    EditorText {
                        text: count.modelData.count
                        font.bold: true
                    }

                    EditorText {
                        text: count.modelData.words
                        Accessible.role: Accessible.StaticText
                        Accessible.name: `${count.modelData.count} ${count.modelData.words}`
                    }
                }
            }
        }

        EditorText {
            id: rest

            anchors.top: counts.bottom
            anchors.topMargin: 8
            x: 22
            width: parent.width - 44
            visible: text !== ""
            text: root.page.rest
            wrapMode: Text.Wrap
            isNote: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        CheckList {
            anchors.top: rest.visible ? rest.bottom : counts.bottom
            anchors.topMargin: 14
            anchors.bottom: parent.bottom
            width: parent.width
            page: root.page
        }

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.hair
        }
    }

    Flickable {
        id: right

        anchors.left: left.right
        anchors.right: parent.right
        height: parent.height
        contentHeight: content.height + 40
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        Flow {
            id: content

            x: 24
            y: 18
            width: right.width - 48
            spacing: 24
            layoutDirection: root.isWide && root.detail?.picture ? Qt.RightToLeft : Qt.LeftToRight

            CheckCard {
                visible: root.detail !== null
                width: root.isWide ? 348 : parent.width
                page: root.page
            }

            CheckPreview {
                visible: root.detail !== null && root.detail.picture !== ""
                width: root.isWide ? parent.width - 372 : parent.width
                page: root.page
            }

            CheckMap {
                visible: root.page.languages.length > 0
                width: parent.width
                page: root.page
            }
        }
    }
}
