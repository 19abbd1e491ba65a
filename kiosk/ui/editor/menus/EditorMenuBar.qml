import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The bar of the window's menus, on its night.
MenuBar {
    id: root

    background: Item {}

    Shortcut {
        sequence: "F10"
        onActivated: root.menuAt(0).popup(root.itemAt(0), 0, root.height)
    }

    delegate: MenuBarItem {
        id: item

        implicitHeight: 30
        focusPolicy: Qt.TabFocus
        Accessible.name: text.replace("&", "")

        contentItem: EditorText {
            verticalAlignment: Text.AlignVCenter
            text: item.text.replace(/&(.)/, "<u>$1</u>")
            textFormat: Text.StyledText
            color: item.highlighted ? Theme.ink : Theme.white
        }

        background: Rectangle {
            radius: 8
            color: item.highlighted ? Theme.white : "transparent"

            EditorFocus {
                isShown: item.visualFocus
                radius: 11
            }
        }
    }
}
