pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The page of displays: which ones there are, the form of one, what stands there and whom it names.
Item {
    id: root

    required property DisplaysPage page
    // Where there is no room for three panes, the third goes below the form.
    readonly property bool isNarrow: width < 1000

    DisplayList {
        id: list

        anchors.left: parent.left
        width: root.isNarrow ? 230 : 300
        height: parent.height
        page: root.page
    }

    Rectangle {
        anchors.left: list.right
        width: 1
        height: parent.height
        color: Theme.hair
    }

    Flickable {
        id: middle

        anchors.left: list.right
        anchors.leftMargin: 26
        anchors.right: aside.left
        anchors.rightMargin: 10
        height: parent.height
        contentHeight: form.implicitHeight + (below.active ? below.implicitHeight : 0) + 40
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        DisplayForm {
            id: form

            width: parent.width - 16
            page: root.page
        }

        Loader {
            id: below

            y: form.implicitHeight + 20
            width: parent.width - 16
            active: root.isNarrow
            sourceComponent: standing
        }
    }

    Item {
        id: aside

        anchors.right: parent.right
        width: root.isNarrow ? 0 : Math.min(404, root.width * 0.31)
        height: parent.height

        Rectangle {
            width: 1
            height: parent.height
            visible: !root.isNarrow
            color: Theme.hair
        }

        Flickable {
            anchors.fill: parent
            anchors.leftMargin: 24
            contentHeight: beside.implicitHeight + 40
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            ScrollBar.vertical: ScrollBar {}

            Loader {
                id: beside

                width: parent.width - 24
                active: !root.isNarrow
                sourceComponent: standing
            }
        }
    }

    Component {
        id: standing

        Column {
            spacing: 22

            DisplayStanding {
                width: parent.width
                page: root.page
            }

            HelpLineList {
                width: parent.width
                page: root.page
            }
        }
    }
}
