pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import kiosk.ui

// The first window: what was open lately, another folder, a new venue.
ApplicationWindow {
    id: root

    required property StartPage page
    required property url art
    property bool isRightToLeft: false
    property bool isNew: false

    width: 1440
    height: 900
    minimumWidth: 600
    minimumHeight: 300
    visible: true
    title: qsTr("Blue Heart Kiosk")
    color: Theme.ink
    LayoutMirroring.enabled: isRightToLeft
    LayoutMirroring.childrenInherit: true

    Heart {
        anchors.left: parent.left
        anchors.leftMargin: 30
        y: 8
        height: 24
        fill: Theme.sky
    }

    EditorMenuBar {
        anchors.left: parent.left
        anchors.leftMargin: 92
        y: 4

        EditorMenu {
            title: qsTr("&File")

            Action {
                text: qsTr("New from pictures…")
                shortcut: "Ctrl+N"
                onTriggered: root.page.files.asked()
            }

            Action {
                text: qsTr("Open a venue’s folder…")
                shortcut: "Ctrl+O"
                onTriggered: folder.open()
            }

            Action {
                text: qsTr("Blue Heart, as a copy")
                shortcut: "Ctrl+B"
                onTriggered: root.page.copyBuiltIn()
            }

            Action {
                text: qsTr("Close the window")
                shortcut: "Ctrl+Q"
                onTriggered: root.close()
            }
        }
    }

    Item {
        id: sheet

        anchors.top: parent.top
        anchors.topMargin: 40
        anchors.bottom: parent.bottom
        width: parent.width

        Loader {
            anchors.fill: parent
            sourceComponent: root.isNew ? asked : start
        }
    }

    DropArea {
        anchors.fill: sheet
        onDropped: event => {
            if (root.isNew)
                root.page.new.add(event.urls);
            else
                root.page.dropped(event.urls);
            event.accept();
        }
    }

    Connections {
        function onAsked(): void {
            root.isNew = true;
        }

        target: root.page.new
    }

    FolderDialog {
        id: folder

        title: qsTr("A venue’s folder")
        onAccepted: root.page.openUrl(selectedFolder)
    }

    FileChooser {
        files: root.page.files
    }

    Component {
        id: start

        StartView {
            page: root.page
            art: root.art
            onPicturesAsked: root.page.files.asked()
            onFolderAsked: folder.open()
        }
    }

    Component {
        id: asked

        NewVenueView {
            venue: root.page.new
            onClosed: {
                root.page.new.leave();
                root.isNew = false;
            }
            onPicturesAsked: root.page.files.asked()
        }
    }
}
