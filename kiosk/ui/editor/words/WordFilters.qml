pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Which texts and languages are looked at.
Item {
    id: root

    required property WordsPage page
    // They stay while their counts change: one may have the keyboard.
    readonly property var filters: page.filters

    implicitHeight: Math.max(55, flow.height + 20)

    function find(): void {
        sought.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.right: finding.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Repeater {
            model: root.filters.length

            delegate: EditorPress {
                id: choice

                required property int index
                readonly property var modelData: root.filters[index]

                text: `${modelData.name} ${modelData.count}`
                checked: modelData.code === root.page.kept
                implicitHeight: 34
                leftPadding: 11
                rightPadding: 11
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: checked
                onClicked: root.page.keep(modelData.code)

                contentItem: Row {
                    spacing: 7

                    WordSign {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: choice.modelData.code !== "every"
                        standing: choice.modelData.code
                    }

                    EditorText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: choice.modelData.name
                        font.bold: choice.checked
                        color: choice.checked ? Theme.white : Theme.ink
                    }

                    EditorText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: choice.modelData.count
                        font.bold: true
                        color: choice.checked ? Theme.white : Theme.ink
                    }
                }

                background: Rectangle {
                    radius: 9
                    color: choice.checked ? Theme.heart : choice.hovered ? Theme.mist : "transparent"

                    EditorFocus {
                        isShown: choice.visualFocus
                        radius: 12
                    }
                }
            }
        }
    }

    Item {
        id: finding

        anchors.right: columns.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: 190
        height: 36

        EditorField {
            id: sought

            anchors.fill: parent
            name: qsTr("Find words")
            placeholderText: name
            placeholderTextColor: Theme.slate
            isRightToLeft: root.LayoutMirroring.enabled
            onTyped: text => root.page.seek(text)
            Keys.onReturnPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onEscapePressed: text = ""
        }
    }

    WordLanguages {
        id: columns

        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        page: root.page
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
