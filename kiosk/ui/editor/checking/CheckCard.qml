import QtQuick
import kiosk.ui

// A finding in full: what it is, what to do, the act that mends it, and how it may stand for a while.
Rectangle {
    id: root

    required property CheckPage page
    readonly property var detail: page.details[0] ?? ({})

    height: inside.height + 32
    radius: 14
    color: Theme.white
    border.width: 2
    border.color: Theme.heart

    Column {
        id: inside

        x: 16
        y: 16
        width: parent.width - 32
        spacing: 10

        Row {
            width: parent.width
            spacing: 10

            CheckMark {
                id: mark

                severity: root.detail.severity ?? ""
            }

            EditorText {
                width: parent.width - mark.width - 10
                text: root.detail.message ?? ""
                wrapMode: Text.Wrap
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.detail.fix ?? ""
            wrapMode: Text.Wrap
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: [root.detail.where, root.detail.file].filter(one => one).join("\n")
            wrapMode: Text.Wrap
            isNote: true
        }

        Flow {
            width: parent.width
            spacing: 8

            EditorButton {
                visible: root.page.mendLabel !== ""
                kind: EditorButton.Main
                isSmall: true
                text: root.page.mendLabel
                enabled: Editing.isAllowed
                onClicked: root.page.mend()
            }

            EditorButton {
                isSmall: true
                kind: EditorButton.Outlined
                visible: text !== ""
                text: root.page.goLabel
                onClicked: root.page.go()
            }
        }

        CheckLine {
            width: parent.width
            page: root.page
        }

        CheckAcceptance {
            width: parent.width
            visible: root.detail.canAccept ?? false
            enabled: Editing.isAllowed
            page: root.page
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.detail.accepted ? qsTr("Accepted %1").arg(root.detail.accepted) : ""
            wrapMode: Text.Wrap
        }

        EditorButton {
            visible: root.detail.severity === "accepted"
            isSmall: true
            text: qsTr("Have it count again")
            enabled: Editing.isAllowed
            onClicked: root.page.acceptNoMore()
        }
    }
}
