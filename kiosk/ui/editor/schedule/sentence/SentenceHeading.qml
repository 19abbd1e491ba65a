import QtQuick
import kiosk.ui

// What the playlist is called, which ground it has in the week, and whether it is on.
Item {
    id: root

    required property SchedulePage page
    readonly property var playlist: page.playlist

    signal renameAsked

    implicitHeight: 38

    Rectangle {
        id: ground

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 14
        height: 24
        radius: 5
        color: Theme.playlists[root.playlist.ground]
        border.width: 1.5
        border.color: Theme.edge
    }

    EditorButton {
        id: name

        anchors.left: ground.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - ground.width - onOff.width - 8)
        kind: EditorButton.Bare
        text: root.playlist.name
        enabled: Editing.isAllowed
        Accessible.name: qsTr("%1, another name").arg(root.playlist.name)
        onClicked: root.renameAsked()

        contentItem: EditorText {
            text: name.text
            font.bold: true
            verticalAlignment: Text.AlignVCenter
        }
    }

    EditorSwitch {
        id: onOff

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: 76
        text: root.playlist.isOn ? qsTr("On") : qsTr("Off")
        isOn: root.playlist.isOn
        enabled: Editing.isAllowed
        onPicked: isOn => root.page.acts.switch(isOn)
    }
}
