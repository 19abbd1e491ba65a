import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// A menu: each act with its key behind it.
Menu {
    id: root

    padding: 6
    implicitWidth: 330

    background: Rectangle {
        radius: 12
        color: Theme.white
        border.width: 1.5
        border.color: Theme.edge
    }

    delegate: MenuItem {
        id: item

        implicitHeight: 32

        contentItem: Item {
            EditorText {
                anchors.left: parent.left
                anchors.right: keys.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: item.text
                color: !item.enabled ? Theme.slate : item.highlighted ? Theme.white : Theme.ink
            }

            EditorText {
                id: keys

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: item.action ? `${item.action.shortcut ?? ""}` : ""
                isNote: true
                color: item.highlighted && item.enabled ? Theme.white : Theme.slate
            }
        }

        background: Rectangle {
            radius: 7
            color: item.highlighted && item.enabled ? Theme.heart : "transparent"
        }
    }
}
