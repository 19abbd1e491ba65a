pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What plays at an instant on a display, and why; and the rehearsal of its day.
Column {
    id: root

    required property SchedulePage page
    readonly property InstantView instant: page.instant

    padding: 20
    spacing: 6

    EditorText {
        width: parent.width - 40
        text: qsTr("What plays when")
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Flow {
        id: asked

        // The longest date takes so much; a display that has no room beside it stands below.
        readonly property real dated: 202
        readonly property bool isBeside: width - dated - 10 >= 110

        width: parent.width - 40
        spacing: 10

        TypedLine {
            width: asked.isBeside ? asked.dated : asked.width
            value: root.instant.text
            name: qsTr("Day and time, by the display's clock")
            hasFault: root.instant.fault !== ""
            onAccepted: root.instant.type(text)
        }

        EditorChoice {
            width: asked.isBeside ? asked.width - asked.dated - 10 : asked.width
            choices: root.page.displays
            chosen: root.page.display
            name: qsTr("Display")
            onPicked: index => root.page.showDisplay(index)
        }
    }

    EditorText {
        width: parent.width - 40
        visible: text !== ""
        text: root.instant.fault
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        color: Theme.stop
        wrapMode: Text.Wrap
    }

    Rectangle {
        width: parent.width - 40
        height: Math.min(width * 9 / 16, 260)
        radius: 9
        color: Theme.mist

        Image {
            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            source: root.instant.still
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.instant.title
        }
    }

    // Above what is told, which is longer or shorter each time.
    RehearsalBar {
        width: parent.width - 40
        instant: root.instant
    }

    EditorText {
        width: parent.width - 40
        text: root.instant.title
        font.bold: true
        wrapMode: Text.Wrap
    }

    EditorText {
        width: parent.width - 40
        text: root.instant.note
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        isNote: true
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.instant.reasons

        delegate: Item {
            id: reason

            required property var modelData

            width: root.width - 40
            height: words.height

            EditorIcon {
                anchors.left: parent.left
                name: reason.modelData.mark === "yes" ? "check" : "no"
                color: reason.modelData.mark === "yes" ? Theme.go : Theme.edge
                width: 19
                height: 19
            }

            Rectangle {
                visible: reason.modelData.mark === "no"
                anchors.left: parent.left
                anchors.leftMargin: 4
                y: 9
                width: 10
                height: 2
                color: Theme.edge
            }

            EditorText {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 30
                anchors.right: parent.right
                text: reason.modelData.words
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                wrapMode: Text.Wrap
            }
        }
    }
}
