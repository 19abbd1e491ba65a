pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import kiosk.ui

// The answers about a new venue.
Column {
    id: root

    required property NewVenue venue

    signal picturesAsked

    function begin(): void {
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    topPadding: 10

    NewVenueRow {
        width: parent.width
        visible: !root.venue.isCopy
        title: qsTr("Pictures")
        note: root.venue.pictureRow.count === 1 ? qsTr("1 chosen") : qsTr("%1 chosen").arg(root.venue.pictureRow.count)
        fault: root.venue.pictureRow.fault

        NewVenuePictures {
            width: parent.width
            venue: root.venue
        }

        EditorButton {
            isSmall: true
            iconName: "add"
            text: qsTr("More pictures")
            onClicked: root.picturesAsked()
        }
    }

    NewVenueRow {
        width: parent.width
        title: qsTr("Venue")
        fault: root.venue.faults["venue"] ?? ""

        NewVenueField {
            id: first

            venue: root.venue
            key: "venue"
            name: qsTr("Venue")
        }
    }

    NewVenueRow {
        width: parent.width
        title: qsTr("Country")
        note: qsTr("decides the help lines")
        fault: root.venue.faults["country"] ?? ""

        EditorChoice {
            width: Math.min(420, parent.width)
            choices: root.venue.countries.map(one => one.name)
            chosen: root.venue.countries.findIndex(one => one.code === root.venue.country)
            displayText: currentIndex < 0 ? qsTr("Choose the country") : currentText
            name: qsTr("Country")
            onPicked: index => root.venue.pickCountry(index)
        }

        Flow {
            width: parent.width
            spacing: 16

            Repeater {
                model: root.venue.facts

                delegate: EditorText {
                    required property var modelData

                    text: modelData.text
                    font.pixelSize: 13
                    color: Theme.go
                }
            }
        }
    }

    NewVenueRow {
        width: parent.width
        title: qsTr("Languages")
        note: qsTr("first one first")

        NewVenueLanguages {
            width: parent.width
            venue: root.venue
        }
    }

    NewVenueRow {
        width: parent.width
        title: qsTr("Screen")
        note: qsTr("the first one")
        fault: root.venue.faults["inches"] ?? root.venue.faults["pixels"] ?? ""

        NewVenueScreen {
            width: parent.width
            venue: root.venue
        }
    }

    NewVenueRow {
        width: parent.width
        title: qsTr("Read from")
        fault: root.venue.faults["distance"] ?? ""

        NewVenueField {
            venue: root.venue
            key: "distance"
            name: qsTr("Read from")
            unit: qsTr("m")
            isShort: true
        }
    }

    NewVenueRow {
        width: parent.width
        title: qsTr("Folder")
        isLast: true
        fault: root.venue.faults["folder"] ?? ""

        NewVenueField {
            venue: root.venue
            key: "folder"
            name: qsTr("Folder")
        }

        EditorButton {
            isSmall: true
            text: qsTr("Choose where it is to be")
            onClicked: place.open()
        }
    }

    FolderDialog {
        id: place

        title: qsTr("Where the venue’s folder is to be")
        onAccepted: root.venue.putIn(selectedFolder)
    }
}
