pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Which languages stand beside the campaign's own.
EditorButton {
    id: root

    required property WordsPage page
    readonly property var choices: page.choices

    isSmall: true
    implicitHeight: 36
    text: qsTr("Columns: %1 of %2").arg(choices.filter(one => one.isShown).length).arg(choices.length)
    onClicked: popup.open()
    onVisibleChanged: {
        if (!visible)
            popup.close();
    }

    Popup {
        id: popup

        y: root.height + 4
        x: root.mirrored ? 0 : root.width - width
        width: 260
        height: Math.min(440, list.contentHeight + 12)
        padding: 6
        focus: true

        contentItem: ListView {
            id: list

            clip: true
            focus: true
            model: root.choices
            keyNavigationEnabled: true
            Keys.onSpacePressed: (currentItem as CheckBox)?.toggled()
            ScrollBar.vertical: ScrollBar {}

            delegate: CheckBox {
                id: choice

                required property int index
                required property var modelData

                width: list.width
                height: 34
                text: modelData.name
                checked: modelData.isShown
                Accessible.name: text
                onToggled: root.page.toggle(modelData.code)

                indicator: Rectangle {
                    x: choice.mirrored ? choice.width - width - 10 : 10
                    anchors.verticalCenter: parent?.verticalCenter
                    width: 18
                    height: 18
                    radius: 5
                    color: choice.modelData.isShown ? Theme.heart : Theme.white
                    border.width: 2
                    border.color: choice.modelData.isShown ? Theme.heart : Theme.edge

                    EditorIcon {
                        anchors.centerIn: parent
                        visible: choice.modelData.isShown
                        width: 14
                        height: 14
                        name: "check"
                        color: Theme.white
                        stroke: 3
                    }
                }

                contentItem: EditorText {
                    leftPadding: choice.mirrored ? 0 : 36
                    rightPadding: choice.mirrored ? 36 : 0
                    verticalAlignment: Text.AlignVCenter
                    text: choice.text
                }

                background: Rectangle {
                    radius: 7
                    color: choice.hovered || choice.ListView.isCurrentItem ? Theme.mist : Theme.white
                }
            }
        }

        background: Rectangle {
            radius: 12
            color: Theme.white
            border.width: 1.5
            border.color: Theme.edge
        }
    }
}
