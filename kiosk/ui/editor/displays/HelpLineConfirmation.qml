import QtQuick
import kiosk.ui

// Who of the venue asked whether a help line is right, and when; or the place to say that somebody did.
Column {
    id: root

    required property DisplaysPage page
    required property var line
    property bool isAsked: false
    readonly property string fault: isAsked ? page.help.fault : ""

    spacing: 6

    Item {
        width: parent.width
        height: root.isAsked ? 38 : 34

        EditorText {
            anchors.left: parent.left
            anchors.right: ask.left
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.isAsked
            text: root.line.confirmed ? qsTr("Confirmed %1 by %2").arg(root.line.confirmed).arg(root.line.by) : qsTr("Not confirmed by the venue")
            font.pixelSize: 13
            color: root.line.confirmed ? Theme.go : Theme.ink
        }

        EditorText {
            id: asked

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isAsked
            text: root.line.isCalled ? qsTr("Asked by") : qsTr("Looked up by")
            font.pixelSize: 13
        }

        EditorField {
            id: by

            anchors.left: asked.right
            anchors.leftMargin: 8
            anchors.right: ask.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isAsked
            value: root.page.help.by
            name: asked.text
            hasFault: root.fault !== ""
            Keys.onReturnPressed: ask.clicked()
        }

        EditorButton {
            id: ask

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.line.isToday
            kind: EditorButton.Outlined
            isSmall: true
            text: root.isAsked ? qsTr("Confirm today") : qsTr("Confirm")
            Accessible.description: root.line.name
            onClicked: {
                if (root.isAsked) {
                    root.page.help.confirm(root.page.current, root.line.id, by.text);
                } else {
                    root.isAsked = true;
                    by.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    }

    EditorText {
        width: parent.width
        visible: root.isAsked
        text: root.fault || (root.line.isCalled ? qsTr("Call or write to them first, and ask whether all of it is right.") : qsTr("Do not call it to try it: look at its official page."))
        font.pixelSize: 13
        color: root.fault ? Theme.stop : Theme.slate
        wrapMode: Text.Wrap
    }
}
