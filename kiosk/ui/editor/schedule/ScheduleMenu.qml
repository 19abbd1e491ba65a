import QtQuick.Controls.Basic
import kiosk.ui

// What can be done with the playlist that is looked at, and with the week.
EditorMenu {
    id: root

    required property SchedulePage page
    property bool isUsed: true

    title: qsTr("Schedule")

    Action {
        text: qsTr("New playlist")
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.draw(qsTr("New playlist"), root.page.playlist.slides, "", 0, 0)
    }

    Action {
        text: qsTr("New insert")
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.insert(qsTr("New insert"), root.page.playlist.slides)
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

    Action {
        text: root.page.playlist.isOn ? qsTr("Turn off") : qsTr("Turn on")
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.switch(!root.page.playlist.isOn)
    }

    Action {
        text: qsTr("Delete the playlist")
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.remove()
    }

    MenuSeparator {}

    Action {
        text: qsTr("This week")
        enabled: root.isUsed
        onTriggered: root.page.weekOf("")
    }

    Action {
        text: root.page.instant.isRunning ? qsTr("Stop the rehearsal") : qsTr("Rehearse this day")
        enabled: root.isUsed
        shortcut: "Ctrl+R"
        onTriggered: root.page.instant.play()
    }
}
