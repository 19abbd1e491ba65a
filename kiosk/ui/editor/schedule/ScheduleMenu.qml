import QtQuick.Controls.Basic
import kiosk.ui

// What can be done with the playlist that is looked at, and with the week.
EditorMenu {
    id: root

    required property SchedulePage page
    property bool isUsed: true

    title: qsTr("S&chedule")

    EditorAction {
        text: qsTr("New playlist")
        keys: "N"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.draw(qsTr("New playlist"), "", 0, 0)
    }

    Action {
        text: qsTr("New slides in between")
        shortcut: "Ctrl+I"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.insert(qsTr("New in between"))
    }

    Action {
        text: qsTr("Duplicate")
        enabled: root.isUsed && Editing.isAllowed
        shortcut: "Ctrl+D"
        onTriggered: root.page.acts.duplicate()
    }

    Action {
        text: qsTr("Move up")
        enabled: root.isUsed && Editing.isAllowed
        shortcut: "Alt+Up"
        onTriggered: root.page.acts.orderBy(-1)
    }

    Action {
        text: qsTr("Move down")
        enabled: root.isUsed && Editing.isAllowed
        shortcut: "Alt+Down"
        onTriggered: root.page.acts.orderBy(1)
    }

    EditorAction {
        text: root.page.playlist.isOn ? qsTr("Turn off") : qsTr("Turn on")
        keys: "Space"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.switch(!root.page.playlist.isOn)
    }

    EditorAction {
        text: qsTr("Delete the playlist")
        keys: "Delete"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.remove()
    }

    MenuSeparator {}

    Action {
        text: qsTr("This week")
        shortcut: "Ctrl+T"
        enabled: root.isUsed
        onTriggered: root.page.weekOf("")
    }

    Action {
        text: root.page.instant.isRunning ? qsTr("Stop the day") : qsTr("Play this day")
        enabled: root.isUsed
        shortcut: "Ctrl+R"
        onTriggered: root.page.instant.play()
    }
}
