import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// What stands over every page: its title, what is to be done of what was done, and the way to the displays.
Item {
    id: root

    readonly property string pane: "header"
    required property EditingSession session
    property string title: ""
    property string note: ""
    property bool isPublishing: false
    // Where the title would be cut off, signs alone say what the first two are.
    readonly property bool isTight: width < 620
    // Why there is nothing to put there, where there is not.
    property string standing: ""

    signal publishAsked

    implicitHeight: 62

    EditorText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: 26
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - buttons.width - 64)
        text: root.title
        font.pixelSize: 21
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorText {
        anchors.left: heading.right
        anchors.leftMargin: 18
        anchors.right: buttons.left
        anchors.rightMargin: 18
        anchors.baseline: heading.baseline
        text: root.note
        isNote: true
        font.pixelSize: 14
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        EditorButton {
            kind: EditorButton.Bare
            iconName: "undo"
            text: root.isTight ? "" : qsTr("Undo")
            enabled: root.session.undoLabel !== ""
            Accessible.name: qsTr("Undo")
            Accessible.description: root.session.undoLabel
            onClicked: root.session.undo()
        }

        EditorButton {
            kind: EditorButton.Bare
            iconName: "redo"
            text: root.isTight ? "" : qsTr("Redo")
            enabled: root.session.redoLabel !== ""
            Accessible.name: qsTr("Redo")
            Accessible.description: root.session.redoLabel
            onClicked: root.session.redo()
        }

        EditorButton {
            id: put

            visible: !root.isPublishing
            kind: EditorButton.Main
            text: qsTr("Put on the displays")
            enabled: root.session.unpublished > 0 && Editing.isAllowed
            Accessible.description: enabled || !Editing.isAllowed ? "" : root.standing
            onClicked: root.publishAsked()
        }
    }

    // What is off hears of no pointer: it is looked for over the place of it.
    Item {
        x: buttons.x + put.x
        y: buttons.y + put.y
        width: put.width
        height: put.height
        visible: put.visible && !put.enabled

        HoverHandler {
            id: over
        }

        ToolTip.visible: over.hovered && put.Accessible.description !== ""
        ToolTip.text: put.Accessible.description
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
