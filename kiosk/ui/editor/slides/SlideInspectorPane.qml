pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// All that may be said of the slide that is looked at, one field under the other.
Flickable {
    id: root

    readonly property string pane: "inspector"
    required property SlidesPage page

    contentHeight: column.height + 32
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        x: 20
        y: 14
        width: root.width - 40
        spacing: 16
        enabled: Editing.isAllowed

        Column {
            width: parent.width
            spacing: 2

            EditorText {
                width: parent.width
                text: root.page.title
                font.pixelSize: 16
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            EditorText {
                width: parent.width
                text: root.page.note
                isNote: true
            }

            FieldFault {
                width: parent.width
                topPadding: 6
                told: root.page.inspector.fault
            }
        }

        Repeater {
            model: root.page.inspector.fields

            delegate: SlideFieldRow {
                width: column.width
                page: root.page
            }
        }
    }
}
