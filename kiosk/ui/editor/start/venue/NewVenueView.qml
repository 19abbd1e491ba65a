pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The questions about a new venue, each with its likely answer.
Rectangle {
    id: root

    required property NewVenue venue
    readonly property bool isNarrow: width < 1000

    signal closed
    signal picturesAsked

    color: Theme.white

    NewVenueHead {
        id: head

        width: parent.width
        title: root.venue.isCopy ? qsTr("A new venue, with a copy of Blue Heart") : qsTr("A new venue")
        onClosed: root.closed()
    }

    FocusFollower {}

    // What was open when this was asked for has given the keyboard back by then.
    Timer {
        interval: 30
        running: true
        onTriggered: form.begin()
    }

    Flickable {
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: aside.left
        anchors.bottom: acts.top
        contentHeight: form.implicitHeight + 30
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        NewVenueForm {
            id: form

            x: root.isNarrow ? 26 : 88
            width: parent.width - x - (root.isNarrow ? 26 : 56)
            venue: root.venue
            onPicturesAsked: root.picturesAsked()
        }
    }

    Rectangle {
        id: aside

        anchors.top: head.bottom
        anchors.right: parent.right
        anchors.bottom: acts.top
        width: root.isNarrow ? 0 : 438
        visible: !root.isNarrow
        color: Theme.ice

        NewVenueContents {
            x: 28
            y: 22
            width: parent.width - 56
            venue: root.venue
        }
    }

    Item {
        id: acts

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(78, told.implicitHeight + 20)

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hair
        }

        EditorText {
            id: told

            anchors.left: parent.left
            anchors.leftMargin: root.isNarrow ? 26 : 88
            anchors.right: buttons.left
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            text: root.venue.isBusy ? (root.venue.every > 0 ? qsTr("%1 of %2 pictures are looked at…").arg(root.venue.done).arg(root.venue.every) : qsTr("The folder is being made…")) : root.venue.told || (Object.keys(root.venue.faults).length > 0 ? qsTr("Something is missing or cannot be read: it is told in red, beside its answer.") : "")
            color: root.venue.isBusy ? Theme.ink : Theme.stop
            wrapMode: Text.Wrap
            maximumLineCount: 4
        }

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: 28
            anchors.verticalCenter: parent.verticalCenter
            spacing: 10

            EditorButton {
                kind: EditorButton.Main
                implicitHeight: 46
                leftPadding: 40
                text: qsTr("Make the folder")
                enabled: !root.venue.isBusy
                onClicked: root.venue.make()
            }

            EditorButton {
                implicitHeight: 46
                text: qsTr("Cancel")
                onClicked: root.closed()
            }
        }
    }
}
