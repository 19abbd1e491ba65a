import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The menus over all pages: every act has its key here.
Item {
    id: root

    required property EditingSession session
    required property EditorPages pages
    required property OtherFolders others
    property string current: "slides"

    readonly property alias bar: bar

    signal closeAsked
    signal keysAsked
    signal pagePicked(string page)

    onPagePicked: page => pages.come(page)

    EditorMenuBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter

        FileMenu {
            session: root.session
            others: root.others
            onCloseAsked: root.closeAsked()
            onPublishAsked: root.pagePicked("publish")
        }

        EditorMenu {
            title: qsTr("&Edit")

            Action {
                text: root.session.undoLabel ? qsTr("Undo: %1").arg(root.session.undoLabel) : qsTr("Undo")
                enabled: root.session.undoLabel !== ""
                shortcut: "Ctrl+Z"
                onTriggered: root.session.undo()
            }

            Action {
                text: root.session.redoLabel ? qsTr("Redo: %1").arg(root.session.redoLabel) : qsTr("Redo")
                enabled: root.session.redoLabel !== ""
                shortcut: "Ctrl+Shift+Z"
                onTriggered: root.session.redo()
            }
        }

        SlideMenu {
            page: root.pages.slides
            isUsed: root.current === "slides"
        }

        ScheduleMenu {
            page: root.pages.schedule
            isUsed: root.current === "schedule"
        }

        WordsMenu {
            page: root.pages.words
            isHere: root.current === "words"
        }

        ViewMenu {
            onPagePicked: page => root.pagePicked(page)
            onPaneAsked: step => panes.go(step)
        }

        EditorMenu {
            title: qsTr("&Help")

            Action {
                text: qsTr("Keys")
                shortcut: "F1"
                onTriggered: root.keysAsked()
            }
        }
    }

    Shortcut {
        sequence: "Ctrl+Y"
        onActivated: root.session.redo()
    }

    PaneWalker {
        id: panes
    }

    Connections {
        function onUndoAsked(): void {
            root.session.undo();
        }

        target: Editing
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        EditorText {
            text: root.session.venueName
            color: Theme.white
            font.bold: true
        }

        EditorText {
            visible: root.session.keptAt !== "" && root.width > bar.width + 320
            text: qsTr("Kept at %1").arg(root.session.keptAt)
            color: Theme.mist
        }
    }
}
