pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The operator's window: the rail of its pages, its menus, and the page that stands.
ApplicationWindow {
    id: root

    required property EditingSession session
    required property EditorPages pages
    property string current: "slides"
    // Whether the words of the window itself are read from right to left.
    property bool isRightToLeft: false

    // What stands for each page, by its name on the rail; "publish" is behind the button over all of them.
    readonly property var screens: ({
            "slides": slides,
            "displays": displays,
            "notice": notice
        })
    // What a page is called that is not about the campaign alone.
    readonly property var headings: ({
            "displays": qsTr("Displays"),
            "notice": qsTr("Notice")
        })

    width: 1440
    height: 900
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    title: qsTr("%1 – Blue Heart Kiosk").arg(session.title || session.venueName)
    color: Theme.ink
    LayoutMirroring.enabled: isRightToLeft
    LayoutMirroring.childrenInherit: true

    EditorRail {
        id: rail

        anchors.left: parent.left
        width: 88
        height: parent.height
        current: root.current
        notices: root.pages.notices.up.count
        onPicked: page => root.current = page
    }

    EditorMenus {
        id: menus

        anchors.left: rail.right
        anchors.right: parent.right
        height: 40
        session: root.session
        pages: root.pages
        onKeysAsked: keys.open()
        onPagePicked: page => root.current = page
    }

    Rectangle {
        id: sheet

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.rightMargin: -20
        y: 40
        height: parent.height - 20
        radius: 20
        color: Theme.white
    }

    Item {
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: sheet.top
        anchors.bottom: parent.bottom

        EditorHeader {
            id: header

            width: parent.width
            session: root.session
            title: root.headings[root.current] ?? root.session.title
            note: root.session.venueName
            onPublishAsked: root.current = "publish"
        }

        Loader {
            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: root.screens[root.current] ?? empty
        }

        ToldNote {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 16
            anchors.horizontalCenter: parent.horizontalCenter
            session: root.session
        }
    }

    KeyList {
        id: keys

        anchors.centerIn: parent
    }

    Component {
        id: slides

        SlidesView {
            page: root.pages.slides
        }
    }

    Component {
        id: displays

        DisplaysView {
            page: root.pages.displays
        }
    }

    Component {
        id: notice

        NoticesView {
            page: root.pages.notices
        }
    }

    Component {
        id: empty

        Item {}
    }
}
