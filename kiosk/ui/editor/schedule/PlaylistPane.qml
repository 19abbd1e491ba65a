import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The playlists that cover each other, and the inserts that come between their slides.
Flickable {
    id: root

    required property SchedulePage page

    signal renameAsked

    contentHeight: column.height + 20
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        width: parent.width

        PaneHeading {
            width: parent.width
            text: qsTr("Playlists")
            note: qsTr("Higher ones cover lower ones")
            isFirst: true
            onAdded: root.page.acts.draw(qsTr("New playlist"), root.page.playlist.slides ?? [], "", 0, 0)
        }

        PlaylistList {
            x: 10
            width: parent.width - 20
            page: root.page
            model: root.page.playlists
            Accessible.name: qsTr("Playlists, the one that covers all others first")
            onRenameAsked: root.renameAsked()
        }

        PaneHeading {
            width: parent.width
            text: qsTr("Inserts")
            note: qsTr("They come between the slides of whatever plays")
            onAdded: root.page.acts.insert(qsTr("New insert"), root.page.playlist.slides ?? [])
        }

        PlaylistList {
            x: 10
            width: parent.width - 20
            page: root.page
            model: root.page.inserts
            Accessible.name: qsTr("Inserts")
            onRenameAsked: root.renameAsked()
        }
    }
}
