pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import kiosk.ui

// Folders, what of this one is kept, and the way to the displays.
EditorMenu {
    id: root

    required property EditingSession session
    required property OtherFolders others

    signal closeAsked
    signal publishAsked

    title: qsTr("&File")
    onAboutToShow: others.look()

    Action {
        text: qsTr("New venue…")
        shortcut: "Ctrl+N"
        onTriggered: root.others.begin()
    }

    Action {
        text: qsTr("Open a venue’s folder…")
        shortcut: "Ctrl+O"
        onTriggered: picker.open()
    }

    EditorMenu {
        id: recent

        title: qsTr("Open recent")
        enabled: root.others.recent.length > 0

        Instantiator {
            model: root.others.recent

            delegate: EditorAction {
                required property string modelData

                text: modelData
                onTriggered: root.others.open(modelData)
            }

            onObjectAdded: (index, object) => recent.insertAction(index, object as Action)
            onObjectRemoved: (index, object) => recent.removeAction(object as Action)
        }
    }

    MenuSeparator {}

    Action {
        text: qsTr("Save")
        shortcut: "Ctrl+S"
        onTriggered: root.session.tellKept()
    }

    Action {
        text: qsTr("Put on the displays…")
        shortcut: "Ctrl+Shift+S"
        onTriggered: root.publishAsked()
    }

    MenuSeparator {}

    Action {
        text: qsTr("Close the window")
        shortcut: "Ctrl+Q"
        onTriggered: root.closeAsked()
    }

    FolderDialog {
        id: picker

        title: qsTr("A venue’s folder")
        onAccepted: root.others.openUrl(selectedFolder)
    }
}
