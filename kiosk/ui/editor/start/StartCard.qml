import QtQuick
import kiosk.ui

// One way to begin.
EditorPress {
    id: root

    property bool isMain: false
    property string iconName: ""
    property string about: ""
    property string key: ""

    padding: 20
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: about

    contentItem: Item {
        implicitHeight: Math.max(46, words.implicitHeight)

        Rectangle {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 46
            height: 46
            radius: 13
            color: root.isMain ? Theme.heart : Theme.mist

            EditorIcon {
                anchors.centerIn: parent
                visible: root.iconName !== ""
                name: root.iconName
                color: root.isMain ? Theme.white : Theme.ink
            }

            Heart {
                anchors.centerIn: parent
                visible: root.iconName === ""
                height: 22
                fill: Theme.heart
            }
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: 16
            anchors.right: keys.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            EditorText {
                width: parent.width
                text: root.text
                font.pixelSize: 16
                font.bold: true
                wrapMode: Text.Wrap
            }

            EditorText {
                width: parent.width
                text: root.about
                color: Theme.slate
                wrapMode: Text.Wrap
            }
        }

        EditorText {
            id: keys

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.key
            color: Theme.slate
        }
    }

    background: Rectangle {
        radius: 16
        color: root.isMain || root.hovered ? Theme.ice : Theme.white
        border.width: root.isMain ? 2 : 1.5
        border.color: root.isMain ? Theme.heart : Theme.edge

        EditorFocus {
            isShown: root.visualFocus
            radius: 19
        }
    }
}
