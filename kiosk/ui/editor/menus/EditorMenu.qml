pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// A menu: each act with its key behind it. A pointer that only rests where it opens chooses nothing.
Menu {
    id: root

    property bool isPointed: false
    property point rest

    onAboutToShow: isPointed = false

    padding: 6
    implicitWidth: 330

    background: Rectangle {
        radius: 12
        color: Theme.white
        border.width: 1.5
        border.color: Theme.edge

        HoverHandler {
            onHoveredChanged: {
                if (hovered)
                    root.rest = point.scenePosition;
            }
            onPointChanged: {
                const at = point.scenePosition;
                if (hovered && (at.x !== root.rest.x || at.y !== root.rest.y))
                    root.isPointed = true;
                root.rest = at;
            }
        }
    }

    // As the menus of Qt have it, but at once where the keys lead, also below the edge of a low window.
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
        highlightMoveDuration: 0

        ScrollBar.vertical: ScrollBar {}
    }

    delegate: MenuItem {
        id: item

        hoverEnabled: root.isPointed

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
                anchors.rightMargin: further.visible ? 22 : 0
                anchors.verticalCenter: parent.verticalCenter
                text: (item.action as EditorAction)?.keys || `${item.action?.shortcut ?? ""}`
                isNote: true
                color: item.highlighted && item.enabled ? Theme.white : Theme.slate
            }
        }

        arrow: EditorIcon {
            id: further

            x: item.mirrored ? 8 : item.width - width - 8
            y: (item.height - height) / 2
            visible: item.subMenu !== null
            name: "on"
            color: item.highlighted && item.enabled ? Theme.white : Theme.ink
            width: 16
            height: 16
            isMirrored: item.mirrored
        }

        background: Rectangle {
            radius: 7
            color: item.highlighted && item.enabled ? Theme.heart : "transparent"
        }
    }
}
