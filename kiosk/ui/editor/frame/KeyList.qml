pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// All keys of the window: those of its menus as they stand there, and those of its lists and fields.
Popup {
    id: root

    required property MenuBar menus
    property var groups: []

    function acts(menu: Menu): var {
        const found = [];
        for (let at = 0; at < menu.count; at++) {
            const action = menu.actionAt(at);
            const keys = (action as EditorAction)?.keys || `${action?.shortcut ?? ""}`;
            if (keys !== "")
                found.push([action.text, keys]);
            else if (menu.menuAt(at))
                found.push(...acts(menu.menuAt(at)));
        }
        return found;
    }

    modal: false
    focus: true
    width: Math.min(parent.width - 40, 1180)
    height: Math.min(parent.height - 40, keys.contentHeight + 2 * padding + 60)
    padding: 24
    onAboutToShow: groups = menus.menus.map(menu => ({
                "title": menu.title.replace("&", ""),
                "keys": acts(menu)
            })).concat(others.groups)

    OtherKeys {
        id: others
    }

    background: Rectangle {
        radius: 16
        color: Theme.white
        border.width: 1.5
        border.color: Theme.edge
    }

    contentItem: Item {
        Keys.onPressed: event => {
            const steps = {
                [Qt.Key_Down]: 60,
                [Qt.Key_Up]: -60,
                [Qt.Key_PageDown]: keys.height,
                [Qt.Key_PageUp]: -keys.height,
                [Qt.Key_Home]: -keys.contentHeight,
                [Qt.Key_End]: keys.contentHeight
            };
            event.accepted = event.key in steps;
            if (event.accepted)
                keys.contentY = Math.max(0, Math.min(keys.contentHeight - keys.height, keys.contentY + steps[event.key]));
        }

        EditorText {
            text: qsTr("Keys")
            font.pixelSize: 20
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        EditorButton {
            anchors.right: parent.right
            isSmall: true
            focus: true
            text: qsTr("Close")
            onClicked: root.close()
        }

        Flickable {
            id: keys

            y: 46
            width: parent.width
            height: parent.height - y
            contentHeight: flow.implicitHeight
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.name: qsTr("All keys")

            ScrollBar.vertical: ScrollBar {
                policy: keys.contentHeight > keys.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            Flow {
                id: flow

                width: parent.width - 16
                spacing: 24

                Repeater {
                    model: root.groups

                    delegate: KeyGroup {
                        width: flow.width >= 900 ? (flow.width - 24) / 2 : flow.width
                    }
                }
            }
        }
    }
}
