pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The page on which a finding is seen, with its places marked.
Column {
    id: root

    required property CheckPage page
    readonly property var detail: page.details[0] ?? null

    spacing: 10

    EditorText {
        width: parent.width
        text: root.detail?.picture ?? ""
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Rectangle {
        width: parent.width
        height: Math.min(360, width * 0.5625)
        radius: 10
        color: Theme.ice

        EditorText {
            anchors.centerIn: parent
            visible: image.source.toString() === ""
            text: qsTr("Being drawn…")
            isNote: true
        }

        Image {
            id: image

            anchors.fill: parent
            source: root.page.picture(root.page.current, root.page.stills)
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: root.detail?.message ?? ""
        }

        Item {
            anchors.centerIn: parent
            visible: image.source.toString() !== ""
            width: image.paintedWidth
            height: image.paintedHeight

            Repeater {
                model: root.detail?.boxes ?? []

                delegate: Rectangle {
                    required property var modelData

                    x: modelData.x * parent.width - 3
                    y: modelData.y * parent.height - 3
                    width: modelData.width * parent.width + 6
                    height: modelData.height * parent.height + 6
                    radius: 4
                    color: "transparent"
                    border.width: 3
                    border.color: Theme.sun
                }
            }
        }
    }
}
