pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The page of the schedule: playlists, a year and a week, the one that is looked at and what plays when.
Item {
    id: root

    required property SchedulePage page
    readonly property bool isTight: width < 1250
    // Too narrow for three panes: the playlists stand above what is said of one of them.
    readonly property bool isNarrow: width < 1100

    signal slidesAsked

    PlaylistPane {
        id: playlists

        anchors.left: parent.left
        visible: !root.isNarrow
        width: root.isNarrow ? 0 : root.isTight ? 224 : 272
        height: parent.height
        page: root.page
        onRenameAsked: sentence.ask("name", 0)
    }

    PaneEdge {
        anchors.left: playlists.right
    }

    Flickable {
        id: days

        readonly property string pane: "week"

        anchors.left: playlists.right
        anchors.right: side.left
        height: parent.height
        contentHeight: Math.max(height, strip.height + 440)
        clip: true
        interactive: false
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        PassedWheel {
            view: days
        }

        YearStrip {
            id: strip

            x: 20
            y: 14
            width: parent.width - 42
            page: root.page
        }

        Rectangle {
            y: strip.y + strip.height
            width: parent.width
            height: 1
            color: Theme.hair
        }

        WeekHeading {
            id: heading

            x: 20
            y: strip.y + strip.height + 10
            width: parent.width - 42
            page: root.page
        }

        WeekPane {
            x: 20
            y: heading.y + heading.height + 10
            width: parent.width - 42
            height: days.contentHeight - y
            page: root.page
            onHoursAsked: index => sentence.ask("start", index)
        }
    }

    PaneEdge {
        anchors.right: side.left
    }

    Flickable {
        id: side

        readonly property string pane: "playlist"

        anchors.right: parent.right
        width: root.isTight ? 320 : 362
        height: parent.height
        contentHeight: Math.max(height, column.height)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        // Who clicks beside a field does not go on typing to the list of playlists.
        MouseArea {
            anchors.fill: parent
            onPressed: side.forceActiveFocus(Qt.MouseFocusReason)
        }

        Column {
            id: column

            width: parent.width

            Loader {
                active: root.isNarrow
                visible: active
                width: parent.width
                sourceComponent: PlaylistPane {
                    implicitHeight: contentHeight
                    interactive: false
                    page: root.page
                    onRenameAsked: sentence.ask("name", 0)
                }
            }

            SentencePane {
                id: sentence

                z: 1
                width: parent.width
                page: root.page
                onSlidesAsked: root.slidesAsked()
            }

            CoveringPane {
                width: parent.width
                title: root.page.covering[0]
                words: root.page.covering[1]
            }

            InstantPane {
                width: parent.width
                page: root.page
            }
        }
    }
}
