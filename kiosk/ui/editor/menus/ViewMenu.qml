import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The pages of the window, and the panes of each.
EditorMenu {
    id: root

    signal pagePicked(string page)
    signal paneAsked(int step)

    title: qsTr("&View")

    Action {
        text: qsTr("Slides")
        shortcut: "Ctrl+1"
        onTriggered: root.pagePicked("slides")
    }

    Action {
        text: qsTr("Schedule")
        shortcut: "Ctrl+2"
        onTriggered: root.pagePicked("schedule")
    }

    Action {
        text: qsTr("Words")
        shortcut: "Ctrl+3"
        onTriggered: root.pagePicked("words")
    }

    Action {
        text: qsTr("Check")
        shortcut: "Ctrl+4"
        onTriggered: root.pagePicked("check")
    }

    Action {
        text: qsTr("Displays")
        shortcut: "Ctrl+5"
        onTriggered: root.pagePicked("displays")
    }

    Action {
        text: qsTr("Notice")
        shortcut: "Ctrl+6"
        onTriggered: root.pagePicked("notice")
    }

    MenuSeparator {}

    Action {
        text: qsTr("The next part of the window")
        shortcut: "F6"
        onTriggered: root.paneAsked(1)
    }

    Action {
        text: qsTr("The part before")
        shortcut: "Shift+F6"
        onTriggered: root.paneAsked(-1)
    }
}
