pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The keys of one menu or one list, each behind what it does.
Column {
    id: root

    required property var modelData

    visible: modelData.keys.length > 0
    spacing: 5

    EditorText {
        text: root.modelData.title
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: root.modelData.keys

        delegate: Item {
            id: row

            required property var modelData

            width: root.width
            height: Math.max(does.implicitHeight, key.implicitHeight)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(modelData[0]).arg(modelData[1])

            EditorText {
                id: does

                anchors.left: parent.left
                width: parent.width * 0.6 - 8
                text: row.modelData[0]
                wrapMode: Text.Wrap
            }

            EditorText {
                id: key

                anchors.right: parent.right
                width: parent.width * 0.4
                text: row.modelData[1]
                font.bold: true
                wrapMode: Text.Wrap
            }
        }
    }
}
