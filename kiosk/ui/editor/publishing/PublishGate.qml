pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What holds it back: errors, which can be taken on by name, and what others changed; and where it goes.
Column {
    id: root

    required property PublishPage page
    readonly property var errors: page.errors

    spacing: 12

    EditorText {
        width: parent.width
        visible: root.errors.length > 0
        text: root.errors.length === 1 ? qsTr("1 error holds it back") : qsTr("%1 errors hold it back").arg(root.errors.length)
        font.pixelSize: 16
        font.bold: true
        color: Theme.stop
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: root.errors

        delegate: PublishError {
            page: root.page
            width: root.width
        }
    }

    PublishTake {
        page: root.page
        width: parent.width
        visible: root.errors.length > 0 && root.page.canTakeOn
    }

    Repeater {
        model: root.page.outside

        delegate: PublishOutside {
            page: root.page
            width: root.width
        }
    }

    EditorText {
        width: parent.width
        visible: root.page.takenIn !== ""
        text: qsTr("Others changed this as well, and it is taken in: %1").arg(root.page.takenIn)
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    EditorText {
        width: parent.width
        topPadding: 8
        text: qsTr("Where: displays that read this folder")
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: root.page.displays

        delegate: Column {
            id: display

            required property var modelData

            width: root.width
            spacing: 2
            Accessible.role: Accessible.ListItem
            Accessible.name: `${modelData.name}, ${modelData.place}, ${modelData.note}`

            EditorText {
                width: parent.width
                text: display.modelData.name
                font.bold: true
            }

            EditorText {
                width: parent.width
                visible: text !== ""
                text: display.modelData.place
                isNote: true
            }

            EditorText {
                width: parent.width
                text: display.modelData.note
                wrapMode: Text.Wrap
                isNote: true
            }
        }
    }

    EditorText {
        width: parent.width
        visible: root.page.displays.length === 0
        text: qsTr("No display reads this folder yet. Displays are made on their page.")
        wrapMode: Text.Wrap
        isNote: true
    }

    EditorText {
        width: parent.width
        visible: text !== ""
        text: root.page.reading
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        isNote: true
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
