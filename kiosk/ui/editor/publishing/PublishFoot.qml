import QtQuick
import kiosk.ui

// The act itself, and what it waits for.
Rectangle {
    id: root

    required property PublishPage page
    // An earlier state: the list has the way back to it, which is not what would be put there.
    readonly property bool isLooking: page.lookedAt >= 0

    signal backAsked

    height: inside.height + 28
    color: Theme.white

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hair
    }

    Column {
        id: inside

        x: 26
        y: 12
        width: parent.width - 52
        spacing: 8

        EditorText {
            width: parent.width
            text: root.page.waitsFor
            wrapMode: Text.Wrap
            isNote: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        EditorButton {
            visible: root.page.canHurry && !root.isLooking
            isSmall: true
            text: qsTr("Do not wait for the pictures")
            onClicked: root.page.hurry()
        }

        Flow {
            width: parent.width
            spacing: 10

            EditorButton {
                visible: root.isLooking
                kind: EditorButton.Main
                enabled: Editing.isAllowed
                text: qsTr("Bring it back")
                onClicked: root.page.bringBack(root.page.lookedAt)
            }

            EditorButton {
                visible: root.isLooking
                text: qsTr("Back to the present")
                onClicked: root.page.lookAt(-1)
            }

            EditorButton {
                visible: !root.isLooking
                kind: EditorButton.Main
                enabled: root.page.canPublish
                text: root.page.displays.length === 1 ? qsTr("Put on 1 display") : qsTr("Put on %1 displays").arg(root.page.displays.length)
                Accessible.description: root.page.waitsFor
                onClicked: root.page.publish()
            }

            EditorButton {
                visible: !root.isLooking
                text: qsTr("Back to work")
                onClicked: root.backAsked()
            }
        }
    }
}
