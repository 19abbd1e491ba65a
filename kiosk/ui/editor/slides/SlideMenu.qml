import QtQuick.Controls.Basic
import kiosk.ui

// What can be done with the slides that are chosen. In the list of slides the bare keys do the same.
EditorMenu {
    id: root

    required property SlidesPage page
    // Whether the page of slides stands: on others its keys are theirs.
    property bool isUsed: true

    title: qsTr("&Slide")

    AddSlidesMenu {
        title: qsTr("Add")
        enabled: root.isUsed && Editing.isAllowed
        page: root.page
        filesKey: root.isUsed && Editing.isAllowed ? "Ctrl+M" : ""
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
        onTriggered: root.page.acts.moveBy(-1)
    }

    Action {
        text: qsTr("Move down")
        enabled: root.isUsed && Editing.isAllowed
        shortcut: "Alt+Down"
        onTriggered: root.page.acts.moveBy(1)
    }

    EditorAction {
        text: qsTr("Take out of this playlist")
        keys: "Delete"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.takeOut()
    }

    EditorAction {
        text: qsTr("Delete the slide")
        keys: "Shift+Delete"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.deleteSlide()
    }

    MenuSeparator {}

    EditorAction {
        text: qsTr("Cut slides")
        keys: "Ctrl+X"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.cut()
    }

    EditorAction {
        text: qsTr("Copy slides")
        keys: "Ctrl+C"
        enabled: root.isUsed
        onTriggered: root.page.acts.copy()
    }

    EditorAction {
        text: qsTr("Paste slides or a picture")
        keys: "Ctrl+V"
        enabled: root.isUsed && Editing.isAllowed
        onTriggered: root.page.acts.paste()
    }
}
