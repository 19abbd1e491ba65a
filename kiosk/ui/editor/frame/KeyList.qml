pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// All keys of the window.
Popup {
    id: root

    readonly property var keys: [[qsTr("Slides, Schedule, Words, Check, Displays, Notice"), "Ctrl+1 … Ctrl+6"], [qsTr("Undo, redo"), "Ctrl+Z, Ctrl+Shift+Z"], [qsTr("Put on the displays"), "Ctrl+Shift+S"], [qsTr("Close the window"), "Ctrl+Q"], [qsTr("From one place to the next, and back"), "Tab, Shift+Tab"], [qsTr("In the list of slides: look at the next or the one before"), "↓ ↑"], [qsTr("… choose several"), "Shift+↓ ↑"], [qsTr("… move what is chosen"), "Alt+↓ ↑"], [qsTr("… duplicate"), "Ctrl+D"], [qsTr("… take out of the playlist"), "Delete"], [qsTr("… delete the slide"), "Shift+Delete"], [qsTr("… cut, copy, paste"), "Ctrl+X, Ctrl+C, Ctrl+V"], [qsTr("In the picture: move the ring"), "← → ↑ ↓"], [qsTr("In the playlists: move one up or down, on or off, another name"), "Alt+↓ ↑, Space, F2"], [qsTr("In the week: to other days and blocks"), "← →, Page Up, Page Down"], [qsTr("… move a block by 15 minutes, its end, its start"), "↓ ↑, Shift+↓ ↑, Ctrl+Shift+↓ ↑"], [qsTr("… its hours, a new playlist"), "Enter, N"], [qsTr("Rehearse a day"), "Ctrl+R"]]

    modal: true
    padding: 24
    focus: true

    background: Rectangle {
        radius: 16
        color: Theme.white
        border.width: 1.5
        border.color: Theme.edge
    }

    contentItem: Column {
        spacing: 10

        EditorText {
            text: qsTr("Keys")
            font.pixelSize: 20
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Repeater {
            model: root.keys

            delegate: Row {
                id: row

                required property var modelData

                spacing: 16

                EditorText {
                    width: 420
                    text: row.modelData[0]
                }

                EditorText {
                    width: 260
                    text: row.modelData[1]
                    font.bold: true
                }
            }
        }

        EditorButton {
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
