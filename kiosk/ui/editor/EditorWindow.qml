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

    // What a page is called that is not about the campaign alone, and what stands beside that.
    readonly property var titles: ({
            "words": qsTr("Words"),
            "schedule": qsTr("Schedule"),
            "check": qsTr("Check"),
            "displays": qsTr("Displays"),
            "notice": qsTr("Notice"),
            "publish": qsTr("Put on the displays")
        })
    readonly property var notes: ({
            "words": qsTr("%1, %2 languages").arg(root.session.title).arg(root.pages.words.languageCount),
            "schedule": root.pages.schedule.note,
            "check": root.pages.checking.note,
            "publish": root.pages.publishing.note
        })

    width: 1440
    height: 900
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    title: qsTr("%1 – Blue Heart Kiosk").arg(session.title || session.venueName)
    color: Theme.ink
    onCurrentChanged: root.pages.look(root.current)
    LayoutMirroring.enabled: isRightToLeft
    LayoutMirroring.childrenInherit: true

    EditorRail {
        id: rail

        anchors.left: parent.left
        width: 88
        height: parent.height
        current: root.current
        errors: root.pages.checking.errors
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
        current: root.current
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
            title: root.titles[root.current] ?? root.session.title
            note: root.session.isReadOnly ? qsTr("Another window changes this folder: here it can be read") : root.notes[root.current] ?? root.session.venueName
            isPublishing: root.current === "publish"
            onPublishAsked: root.current = "publish"
        }

        EditorScreens {
            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            pages: root.pages
            current: root.current
            onAsked: page => root.current = page
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

    Connections {
        function onAsked(page: string): void {
            root.current = page;
        }

        target: root.pages
    }
}
