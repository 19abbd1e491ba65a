pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What holds for every page: another window changes the folder, or the campaign's file cannot be read.
Column {
    id: root

    required property EditingSession session
    required property real radius
    // Whether the page that stands is the one that leads on.
    required property bool isAtCheck

    signal checkAsked

    // Says something over every page, with what leads on from there.
    component Band: Rectangle {
        id: band

        required property string told
        required property string sign
        property string onward: ""

        signal onwardAsked

        height: visible ? Math.max(words.height, lead.visible ? lead.height : 0) + 24 : 0
        color: Theme.peach
        Accessible.role: Accessible.AlertMessage
        Accessible.name: told
        Accessible.ignored: !visible

        EditorIcon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: 26
            anchors.verticalCenter: parent.verticalCenter
            name: band.sign
            color: Theme.ink
        }

        EditorText {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: 12
            anchors.right: lead.visible ? lead.left : parent.right
            anchors.rightMargin: lead.visible ? 16 : 26
            anchors.verticalCenter: parent.verticalCenter
            text: band.told
            wrapMode: Text.Wrap
            font.bold: true
            color: Theme.ink
        }

        EditorButton {
            id: lead

            anchors.right: parent.right
            anchors.rightMargin: 26
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            isSmall: true
            text: band.onward
            onClicked: band.onwardAsked()
        }
    }

    Band {
        id: looking

        width: root.width
        visible: root.session.isReadOnly
        topLeftRadius: LayoutMirroring.enabled ? 0 : root.radius
        topRightRadius: LayoutMirroring.enabled ? root.radius : 0
        sign: "lock"
        told: [qsTr("Another window is changing this folder. Here you can look; what you type is not kept."), root.session.otherWindow, qsTr("Once it is closed, you can go on here. Notices can be put up and taken down from here as well.")].filter(one => one).join(" ")
    }

    Band {
        width: root.width
        visible: root.session.isUnreadable
        topLeftRadius: LayoutMirroring.enabled || looking.visible ? 0 : root.radius
        topRightRadius: LayoutMirroring.enabled && !looking.visible ? root.radius : 0
        sign: "fault"
        told: qsTr("The campaign’s file cannot be read. Nothing in it is lost: once it is mended, its slides, playlists and words are here again.")
        onward: root.isAtCheck ? "" : qsTr("Go to the line")
        onOnwardAsked: root.checkAsked()
    }
}
