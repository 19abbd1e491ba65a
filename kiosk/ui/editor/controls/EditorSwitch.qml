import QtQuick
import kiosk.ui

// Something that is so or not.
EditorPress {
    id: root

    property bool isOn: false
    // What it is called, where its words say more than that.
    property string name: ""

    signal picked(bool isOn)

    implicitWidth: 48 + words.implicitWidth
    implicitHeight: Math.max(26, words.implicitHeight)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Switch
    Accessible.name: name || text
    Accessible.description: name ? text : ""
    Accessible.checkable: true
    Accessible.checked: isOn
    onClicked: picked(!isOn)

    contentItem: Item {
        Rectangle {
            id: track

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 38
            height: 22
            radius: 11
            color: !root.isOn ? Theme.white : root.enabled ? Theme.heart : Theme.edge
            border.width: 1.5
            border.color: root.isOn && root.enabled ? Theme.heart : Theme.edge

            Rectangle {
                x: root.isOn !== root.mirrored ? 19 : 4
                y: 3.5
                width: 15
                height: 15
                radius: 7.5
                color: root.isOn ? Theme.white : Theme.edge
            }

            EditorFocus {
                isShown: root.visualFocus
                radius: 14
            }
        }

        EditorText {
            id: words

            anchors.left: track.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.enabled ? Theme.ink : Theme.slate
            wrapMode: Text.Wrap
        }
    }
}
