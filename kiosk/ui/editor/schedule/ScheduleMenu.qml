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
        enabled: root.isUsed
        onTriggered: root.page.acts.draw(qsTr("New playlist"), root.page.playlist.slides, "", 0, 0)
    }

    Action {
        text: qsTr("New slides in between")
        enabled: root.isUsed
        onTriggered: root.page.acts.insert(qsTr("New in between"), root.page.playlist.slides)
    }

    Action {
        text: qsTr("Duplicate")
        enabled: root.isUsed
        shortcut: "Ctrl+D"
        onTriggered: root.page.acts.duplicate()
    }

    Action {
        text: qsTr("Move up")
        enabled: root.isUsed
        shortcut: "Alt+Up"
        onTriggered: root.page.acts.orderBy(-1)
    }

    Action {
        text: qsTr("Move down")
        enabled: root.isUsed
        shortcut: "Alt+Down"
        onTriggered: root.page.acts.orderBy(1)
    }

    Action {
        text: root.page.playlist.isOn ? qsTr("Turn off") : qsTr("Turn on")
        enabled: root.isUsed
        onTriggered: root.page.acts.switch(!root.page.playlist.isOn)
    }

    Action {
        text: qsTr("Delete the playlist")
        enabled: root.isUsed
        onTriggered: root.page.acts.remove()
    }

    MenuSeparator {}

    Action {
        text: qsTr("This week")
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
