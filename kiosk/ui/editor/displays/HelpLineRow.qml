pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One help line: its number, who says so and since when, and its confirmation.
Column {
    id: root

    required property DisplaysPage page
    required property var line
    readonly property string place: line.id
    property bool isOpen: false

    spacing: 4

    Item {
        width: parent.width
        height: Math.max(name.height, number.height)

        EditorText {
            id: name

            anchors.left: parent.left
            anchors.right: number.left
            anchors.rightMargin: 10
            text: root.line.name
            font.bold: true
            wrapMode: Text.Wrap
        }

        EditorText {
            id: number

            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width * 0.6)
            text: root.line.number
            font.bold: true
        }
    }

    Item {
        width: parent.width
        height: Math.max(about.height, sources.height)

        EditorText {
            id: about

            anchors.left: parent.left
            anchors.right: sources.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: root.line.hidden ? qsTr("%1. Not on the page: %2").arg(root.line.about).arg(root.line.hidden) : root.line.about
            isNote: true
            wrapMode: Text.Wrap
        }

        EditorButton {
            id: sources

            readonly property int count: root.line.sources?.length ?? 0

            anchors.right: parent.right
            anchors.rightMargin: -8
            kind: EditorButton.Bare
            isSmall: true
            leftPadding: 8
            text: count === 1 ? qsTr("1 source") : qsTr("%1 sources").arg(count)
            Accessible.description: root.line.name
            onClicked: root.isOpen = !root.isOpen
        }
    }

    EditorText {
        width: parent.width
        text: root.line.due && !root.line.confirmed ? qsTr("Checked %1; to be asked about again by %2").arg(root.line.checked).arg(root.line.due) : qsTr("Checked %1").arg(root.line.checked)
        isNote: true
        color: root.line.isLate ? Theme.stop : Theme.slate
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.isOpen ? root.line.sources : []

        delegate: EditorText {
            required property var modelData

            width: root.width
            text: modelData.date ? qsTr("%1, %2: %3").arg(modelData.name).arg(modelData.date).arg(modelData.url) : qsTr("%1: %2").arg(modelData.name).arg(modelData.url)
            isNote: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    HelpLineConfirmation {
        width: parent.width
        enabled: Editing.isAllowed
        page: root.page
        line: root.line
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
