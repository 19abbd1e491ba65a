pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The page of slides: their list, the one that is looked at, what it says.
Item {
    id: root

    required property SlidesPage page
    readonly property alias footHeight: acts.height

    onVisibleChanged: {
        if (!visible) {
            add.close();
            chooser.close();
        }
    }

    Item {
        id: listPane

        readonly property string pane: "slides"

        anchors.left: parent.left
        width: Math.max(240, Math.min(318, root.width * 0.29))
        height: parent.height

        EditorChoice {
            id: playlists

            anchors.left: parent.left
            anchors.leftMargin: 14
            y: 12
            width: Math.min(180, parent.width - adding.width - 36)
            choices: root.page.playlistNames
            chosen: root.page.playlists.indexOf(root.page.playlist)
            name: qsTr("Playlist")
            onPicked: index => root.page.choosePlaylist(root.page.playlists[index])
        }

        EditorButton {
            id: adding

            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: playlists.verticalCenter
            kind: EditorButton.Outlined
            isSmall: true
            iconName: "add"
            text: qsTr("Add")
            enabled: Editing.isAllowed
            Accessible.name: qsTr("Add slides")
            onClicked: add.popup(this, 0, height + 4)

            AddSlidesMenu {
                id: add

                page: root.page
            }
        }

        EditorText {
            id: length

            x: LayoutMirroring.enabled ? 14 : 20
            y: 54
            width: parent.width - 34
            text: root.page.length
            isNote: true
        }

        SlideList {
            anchors.top: length.bottom
            anchors.topMargin: 8
            anchors.bottom: acts.top
            width: parent.width
            page: root.page
        }

        ChosenSlides {
            id: acts

            anchors.bottom: parent.bottom
            width: parent.width
            page: root.page
        }
    }

    FileChooser {
        id: chooser

        files: root.page.acts.files
    }

    Rectangle {
        anchors.left: listPane.right
        anchors.right: inspector.left
        height: parent.height
        color: Theme.ice

        SlidePreviewPane {
            anchors.fill: parent
            anchors.margins: 22
            page: root.page
        }

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.hair
        }
    }

    SlideInspectorPane {
        id: inspector

        anchors.right: parent.right
        width: Math.max(290, Math.min(460, root.width * 0.34))
        height: parent.height
        page: root.page
    }

    Rectangle {
        anchors.left: inspector.left
        width: 1
        height: parent.height
        color: Theme.hair
    }
}
