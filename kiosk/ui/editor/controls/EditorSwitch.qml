import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Something that is so or not, with what it means behind it.
AbstractButton {
    id: root

    property bool isOn: false
    property string name: ""

    signal picked(bool isOn)

    implicitHeight: 36
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.description: text
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
            color: root.isOn ? Theme.heart : Theme.white
            border.width: 1.5
            border.color: root.isOn ? Theme.heart : Theme.edge

            Rectangle {
                x: root.isOn !== root.mirrored ? 19 : 3
                anchors.verticalCenter: parent.verticalCenter
                width: 16
                height: 16
                radius: 8
                color: root.isOn ? Theme.white : Theme.edge
            }

            EditorFocus {
                isShown: root.visualFocus
                radius: 14
            }
        }

        EditorText {
            anchors.left: track.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }
}
