pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The operator's window: the rail of its pages, its menus, and the page that stands.
ApplicationWindow {
    id: root

    required property EditingSession session
    required property EditorPages pages
    required property OtherFolders others
    property string current: "slides"
    property bool isRightToLeft: false

    // A field that is left has what is typed in it taken: so it is, before its page goes.
    function leave(): void {
        if (screens.activeFocus)
            contentItem.forceActiveFocus(Qt.OtherFocusReason);
    }

    function go(page: string): void {
        leave();
        current = page;
    }
    onClosing: leave()
    Component.onCompleted: Editing.isAllowed = Qt.binding(() => !session.isReadOnly)
    width: 1440
    height: 900
    minimumWidth: 600
    minimumHeight: 300
    visible: true
    title: qsTr("%1 – Blue Heart Kiosk").arg([session.venueName, session.title].filter(one => one).join(", "))
    color: Theme.ink
    onCurrentChanged: root.pages.look(root.current)
    LayoutMirroring.enabled: isRightToLeft
    LayoutMirroring.childrenInherit: true

    PageTitles {
        id: titles

        session: root.session
        pages: root.pages
    }

    EditorRail {
        id: rail

        anchors.left: parent.left
        width: 88
        height: parent.height
        current: root.current
        errors: root.pages.checking.errors
        notices: root.pages.notices.up.count
        onPicked: page => root.go(page)
    }

    EditorMenus {
        id: menus

        anchors.left: rail.right
        anchors.right: parent.right
        height: 40
        session: root.session
        pages: root.pages
        others: root.others
        current: root.current
        onCloseAsked: root.close()
        onKeysAsked: keys.open()
        onPagePicked: page => root.go(page)
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

        WindowBands {
            id: band

            width: parent.width
            radius: sheet.radius
            session: root.session
            isAtCheck: root.current === "check"
            onCheckAsked: root.go("check")
        }

        EditorHeader {
            id: header

            anchors.top: band.bottom
            width: parent.width
            session: root.session
            title: titles.titles[root.current] ?? root.session.venueName
            note: titles.notes[root.current] ?? root.session.title
            isPublishing: root.current === "publish"
            standing: root.pages.publishing.standing
            onPublishAsked: root.go("publish")
        }

        ScreenRoom {
            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            width: parent.width

            EditorScreens {
                id: screens

                width: parent.width
                height: parent.height
                pages: root.pages
                current: root.current
                onAsked: page => root.go(page)
            }
        }

        ToldNote {
            anchors.bottom: parent.bottom
            screen: screens
            anchors.horizontalCenter: parent.horizontalCenter
            session: root.session
        }
    }

    PlaceFinder {
        pages: root.pages
        screen: screens
    }

    KeyList {
        id: keys

        menus: menus.bar
        anchors.centerIn: parent
    }
}
