pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What stood on the displays before: looked at, and brought back.
Column {
    id: root

    required property PublishPage page

    spacing: 4

    EditorText {
        width: parent.width
        text: qsTr("Earlier states")
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorText {
        width: parent.width
        bottomPadding: 8
        text: qsTr("Each can be looked at, and brought back as a change that can be undone.")
        wrapMode: Text.Wrap
        isNote: true
    }

    PublishState {
        page: root.page
        width: root.width
        index: -1
        modelData: ({
                "when": qsTr("Now"),
                "note": root.page.note,
                "overridden": "",
                "errors": []
            })
    }

    Repeater {
        model: root.page.states

        delegate: PublishState {
            page: root.page
            width: root.width
        }
    }
}
