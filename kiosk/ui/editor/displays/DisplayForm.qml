pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The file of a display as a form.
Column {
    id: root

    readonly property string pane: "form"
    required property DisplaysPage page

    spacing: 16
    topPadding: 16
    enabled: Editing.isAllowed

    Item {
        width: parent.width
        height: 38

        EditorText {
            id: title

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - acts.width - 10)
            text: root.page.displays[root.page.current]?.title ?? ""
            font.pixelSize: 18
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        EditorText {
            anchors.left: title.right
            anchors.leftMargin: 10
            anchors.right: acts.left
            anchors.rightMargin: 10
            anchors.baseline: title.baseline
            text: root.page.form.spot
            isNote: true
            font.pixelSize: 14
        }

        Row {
            id: acts

            anchors.right: parent.right
            spacing: 8

            EditorButton {
                text: qsTr("Duplicate")
                enabled: root.page.current !== ""
                onClicked: root.page.places.duplicate(root.page.current)
            }

            EditorButton {
                text: qsTr("Take away")
                enabled: root.page.names.length > 1
                onClicked: root.page.places.takeAway(root.page.current)
            }
        }
    }

    Repeater {
        model: root.page.form.faults

        delegate: EditorText {
            required property string modelData

            width: root.width
            text: modelData
            color: Theme.stop
            wrapMode: Text.Wrap
        }
    }

    Repeater {
        model: root.page.form.keys

        delegate: DisplayFormRow {
            required property string modelData
            readonly property ShownField shown: root.page.form.field(modelData) as ShownField

            width: root.width
            page: root.page.form
            field: shown.row
        }
    }

    EditorText {
        width: root.width
        text: qsTr("The PIN of the team’s page stands in no file: it is set on the display’s own machine, with the command “kiosk pin”.")
        isNote: true
        wrapMode: Text.Wrap
    }
}
