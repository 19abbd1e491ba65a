pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Whom the help page of the display names, and who of the venue asked them.
Column {
    id: root

    required property DisplaysPage page
    readonly property string place: "help"

    spacing: 12

    EditorText {
        width: parent.width
        text: root.page.countryName ? qsTr("Help lines of %1").arg(root.page.countryName) : qsTr("No country is chosen: no help lines are shown")
        font.pixelSize: 16
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: root.page.helpNames

        delegate: HelpLineRow {
            required property string modelData

            width: root.width
            page: root.page
            line: root.page.helpLines.find(one => one.id === modelData) ?? root.page.noLine
        }
    }
}
