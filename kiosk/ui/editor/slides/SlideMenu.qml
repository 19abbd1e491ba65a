import QtQuick.Controls.Basic
import kiosk.ui

// What can be done with the slides that are chosen. In the list of slides the bare keys do the same.
EditorMenu {
    id: root

    required property SlidesPage page
    // Whether the page of slides stands: on others its keys are theirs.
    property bool isUsed: true

    title: qsTr("Slide")

    AddSlidesMenu {
        title: qsTr("Add")
        enabled: root.isUsed
        page: root.page
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
        onTriggered: root.page.acts.moveBy(-1)
    }

    Action {
        text: qsTr("Move down")
        enabled: root.isUsed
        shortcut: "Alt+Down"
        onTriggered: root.page.acts.moveBy(1)
    }

    Action {
        text: qsTr("Take out of this playlist")
        enabled: root.isUsed
        onTriggered: root.page.acts.takeOut()
    }

    Action {
        text: qsTr("Delete the slide")
        enabled: root.isUsed
        onTriggered: root.page.acts.deleteSlide()
    }

    MenuSeparator {}

    Action {
        text: qsTr("Cut slides")
        enabled: root.isUsed
        onTriggered: root.page.acts.cut()
    }

    Action {
        text: qsTr("Copy slides")
        enabled: root.isUsed
        onTriggered: root.page.acts.copy()
    }

    Action {
        text: qsTr("Paste slides or a picture")
        enabled: root.isUsed
        onTriggered: root.page.acts.paste()
    }
}
