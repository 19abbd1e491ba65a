pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The page of notices: what is up and kept ready, the one that is written, and how it will stand.
Item {
    id: root

    readonly property string pane: "notice"
    required property NoticesPage page
    readonly property bool isNarrow: width < 1000
    readonly property real footHeight: foot.height

    Flickable {
        id: list

        anchors.left: parent.left
        width: root.isNarrow ? 240 : 314
        height: parent.height
        contentHeight: lists.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        NoticeLists {
            id: lists

            width: parent.width
            page: root.page
        }
    }

    Rectangle {
        anchors.left: list.right
        width: 1
        height: parent.height
        color: Theme.hair
    }

    Flickable {
        anchors.left: list.right
        anchors.right: aside.left
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: form.implicitHeight + (below.active ? below.implicitHeight : 0) + 30
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        NoticeForm {
            id: form

            x: 26
            width: parent.width - 52
            writing: root.page.writing
        }

        Loader {
            id: below

            x: 26
            y: form.implicitHeight + 16
            width: parent.width - 52
            active: root.isNarrow
            sourceComponent: looks
        }
    }

    NoticeActs {
        id: foot

        anchors.left: list.right
        anchors.leftMargin: 1
        anchors.right: aside.left
        anchors.bottom: parent.bottom
        page: root.page
    }

    Rectangle {
        id: aside

        anchors.right: parent.right
        width: root.isNarrow ? 0 : Math.min(470, root.width * 0.36)
        height: parent.height
        color: Theme.ice
        clip: true

        Flickable {
            anchors.fill: parent
            anchors.leftMargin: 26
            anchors.rightMargin: 26
            contentHeight: beside.implicitHeight + 30
            boundsBehavior: Flickable.StopAtBounds

            ScrollBar.vertical: ScrollBar {}

            Loader {
                id: beside

                width: parent.width
                active: !root.isNarrow
                sourceComponent: looks
            }
        }
    }

    Component {
        id: looks

        NoticeLooks {
            writing: root.page.writing
        }
    }
}
