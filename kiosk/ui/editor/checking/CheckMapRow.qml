pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A slide in all languages: a cell with something found can be chosen.
Row {
    id: root

    required property CheckPage page
    required property var modelData
    required property real nameWidth
    required property real step

    height: 32

    EditorText {
        width: root.nameWidth - 10
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: root.modelData.title
        font.pixelSize: 13
    }

    Item {
        width: 10
        height: 1
    }

    Repeater {
        model: root.modelData.cells

        delegate: EditorPress {
            id: cell

            required property string modelData
            required property int index
            readonly property bool isFound: modelData !== "ready" && modelData !== "none"
            readonly property string language: index ? (root.page.languages[index] ?? "") : qsTr("Every one")
            readonly property var words: ({
                    "error": qsTr("error"),
                    "warning": qsTr("warning"),
                    "note": qsTr("note"),
                    "ready": qsTr("ready"),
                    "none": qsTr("not shown")
                })

            width: root.step
            height: root.height
            enabled: isFound
            focusPolicy: isFound ? Qt.StrongFocus : Qt.NoFocus
            Accessible.role: Accessible.Cell
            Accessible.name: `${root.modelData.title}, ${language}: ${words[modelData]}`
            onClicked: root.page.chooseCell(root.modelData.slide, index)

            contentItem: Item {
                CheckMark {
                    anchors.centerIn: parent
                    width: 16
                    height: 16
                    severity: cell.isFound ? cell.modelData : ""
                }

                Rectangle {
                    anchors.centerIn: parent
                    visible: !cell.isFound
                    width: cell.modelData === "none" ? 10 : 5
                    height: cell.modelData === "none" ? 2 : 5
                    radius: height / 2
                    color: cell.modelData === "none" ? Theme.edge : Theme.go
                }
            }

            background: Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                radius: 8
                color: cell.hovered && cell.isFound ? Theme.mist : "transparent"

                EditorFocus {
                    isShown: cell.visualFocus
                    radius: 10
                }
            }
        }
    }
}
