import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The playlists that cover each other, and the inserts that come between their slides.
Flickable {
    id: root

    readonly property string pane: "playlists"
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
            note: qsTr("The highest whose time it is plays; new ones come below those of whole days.")
            isFirst: true
            onAdded: root.page.acts.draw(qsTr("New playlist"), "", 0, 0)
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
            text: qsTr("In between")
            note: qsTr("Their slides come between those of whatever plays, after every so many.")
            onAdded: root.page.acts.insert(qsTr("New in between"))
        }

        PlaylistList {
            x: 10
            width: parent.width - 20
            page: root.page
            model: root.page.inserts
            Accessible.name: qsTr("In between")
            onRenameAsked: root.renameAsked()
        }
    }
}
