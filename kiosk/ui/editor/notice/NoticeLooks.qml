pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// How the notice will stand, on each shape of screen.
Column {
    id: root

    required property NoticeWriting writing

    spacing: 18
    topPadding: 16

    EditorText {
        text: qsTr("As it will stand")
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorText {
        width: parent.width
        visible: root.writing.looks.length === 0
        text: qsTr("Write a few words, and they are shown here as on the displays.")
        isNote: true
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.writing.looks

        delegate: Column {
            id: look

            required property var modelData
            readonly property real ratio: modelData.width / modelData.height

            width: root.width
            spacing: 8
            opacity: root.writing.isDrawn ? 1 : 0.5

            Image {
                width: Math.min(look.width, 290 * look.ratio)
                height: width / look.ratio
                source: look.modelData.picture
                fillMode: Image.PreserveAspectFit
                mipmap: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The notice on %1").arg(look.modelData.displays)
            }

            EditorText {
                width: parent.width
                text: look.modelData.reach > 0 ? qsTr("%1, reads to %2 m").arg(look.modelData.displays).arg(look.modelData.reach) : look.modelData.displays
                isNote: true
                wrapMode: Text.Wrap
            }

            Repeater {
                model: look.modelData.problems

                delegate: EditorText {
                    required property string modelData

                    width: look.width
                    text: modelData
                    color: Theme.stop
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    EditorText {
        width: parent.width
        visible: root.writing.looks.length > 0
        text: qsTr("Booths show it too. A visit under way ends, and nothing of it is kept. The country’s emergency number comes by itself.")
        font.pixelSize: 13
        wrapMode: Text.Wrap
    }
}
