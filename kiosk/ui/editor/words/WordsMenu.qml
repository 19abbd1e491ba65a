import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// What is done to words.
EditorMenu {
    id: root

    required property WordsPage page
    property bool isHere: false
    readonly property WordCursor cursor: page.cursor

    title: qsTr("&Words")

    Action {
        text: qsTr("Find words")
        shortcut: "Ctrl+F"
        enabled: root.isHere
        onTriggered: root.page.findAsked()
    }

    Action {
        text: qsTr("Reviewed, and on to the next draft")
        shortcut: "Ctrl+Return"
        enabled: root.isHere && Editing.isAllowed && root.cursor.isThere
        onTriggered: root.cursor.reviewAndOn()
    }

    Action {
        text: qsTr("Keep all languages of this text")
        shortcut: "Ctrl+Shift+K"
        enabled: root.isHere && Editing.isAllowed && root.cursor.isThere
        onTriggered: root.cursor.keepAll()
    }

    Action {
        text: qsTr("Use Blue Heart’s own words")
        shortcut: "Ctrl+Shift+B"
        enabled: root.isHere && Editing.isAllowed && root.cursor.ownWords !== ""
        onTriggered: root.cursor.useOwn()
    }

    Action {
        text: qsTr("Paste cells of a spreadsheet")
        shortcut: "Ctrl+Shift+V"
        enabled: root.isHere && Editing.isAllowed && root.cursor.isThere
        onTriggered: root.cursor.paste()
    }
}
