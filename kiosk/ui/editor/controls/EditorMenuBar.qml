import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The bar of the window's menus, on its night.
MenuBar {
    id: root

    background: Item {}

    delegate: MenuBarItem {
        id: item

        implicitHeight: 30

        contentItem: EditorText {
            verticalAlignment: Text.AlignVCenter
            text: item.text
            color: item.highlighted ? Theme.ink : Theme.white
        }

        background: Rectangle {
            radius: 8
            color: item.highlighted ? Theme.white : "transparent"
        }
    }
}
