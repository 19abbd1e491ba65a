pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What stands in the new folder.
Column {
    id: root

    required property NewVenue venue
    readonly property var parts: venue.isCopy ? [[qsTr("Blue Heart"), qsTr("all its slides, yours to change")], [qsTr("A display"), qsTr("as you describe it here")]] : [[qsTr("Everyday"), qsTr("your pictures, 10 s each")], [qsTr("Help"), qsTr("after every 3rd slide, in your languages")], [qsTr("Signs, giving, learning"), qsTr("slides of the campaign")], [qsTr("World Day"), qsTr("the whole of 30 July, every year")]]

    spacing: 18

    EditorText {
        width: parent.width
        text: qsTr("What will stand there")
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: root.parts

        delegate: Column {
            id: part

            required property var modelData

            width: root.width
            spacing: 1

            EditorText {
                width: parent.width
                text: part.modelData[0]
                font.bold: true
            }

            EditorText {
                width: parent.width
                text: part.modelData[1]
                color: Theme.slate
                wrapMode: Text.Wrap
            }
        }
    }

    EditorText {
        width: parent.width
        text: root.venue.isCopy ? qsTr("Afterwards one thing is left for you: the help lines to confirm.") : qsTr("Afterwards two things are left for you: to say what each picture shows, and the help lines to confirm.")
        font.pixelSize: 13
        wrapMode: Text.Wrap
    }
}
