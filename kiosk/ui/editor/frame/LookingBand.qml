import QtQuick
import kiosk.ui

// Says over every page that another window changes the folder, and that this one is for looking.
Rectangle {
    id: root

    required property EditingSession session

    height: visible ? words.height + 24 : 0
    visible: session.isReadOnly
    color: Theme.peach
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.told
    Accessible.ignored: !visible

    EditorIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 26
        anchors.verticalCenter: parent.verticalCenter
        name: "lock"
        color: Theme.ink
    }

    EditorText {
        id: words

        readonly property string told: [qsTr("Another window is changing this folder. Here you can look; what you type is not kept."), root.session.otherWindow, qsTr("Once it is closed, you can go on here. Notices can be put up and taken down from here as well.")].filter(one => one).join(" ")

        anchors.left: sign.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 26
        anchors.verticalCenter: parent.verticalCenter
        text: told
        wrapMode: Text.Wrap
        font.bold: true
        color: Theme.ink
    }
}
