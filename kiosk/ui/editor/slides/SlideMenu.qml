import QtQuick.Controls.Basic
import kiosk.ui

// What can be done with the slides that are chosen. In the list of slides the bare keys do the same.
EditorMenu {
    id: root

    required property SlidesPage page

    title: qsTr("Slide")

    AddSlidesMenu {
        title: qsTr("Add")
        page: root.page
    }

    Action {
        text: qsTr("Duplicate")
        shortcut: "Ctrl+D"
        onTriggered: root.page.acts.duplicate()
    }

    Action {
        text: qsTr("Move up")
        shortcut: "Alt+Up"
        onTriggered: root.page.acts.moveBy(-1)
    }

    Action {
        text: qsTr("Move down")
        shortcut: "Alt+Down"
        onTriggered: root.page.acts.moveBy(1)
    }

    Action {
        text: qsTr("Take out of this playlist")
        onTriggered: root.page.acts.takeOut()
    }

    Action {
        text: qsTr("Delete the slide")
        onTriggered: root.page.acts.deleteSlide()
    }

    MenuSeparator {}

    Action {
        text: qsTr("Cut slides")
        onTriggered: root.page.acts.cut()
    }

    Action {
        text: qsTr("Copy slides")
        onTriggered: root.page.acts.copy()
    }

    Action {
        text: qsTr("Paste slides or a picture")
        onTriggered: root.page.acts.paste()
    }
}
