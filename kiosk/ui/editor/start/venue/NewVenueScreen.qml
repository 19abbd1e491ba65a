import QtQuick
import kiosk.ui

// The first screen of a new venue: its shape, its size.
Flow {
    id: root

    required property NewVenue venue

    spacing: 12

    ChoiceRow {
        choices: [qsTr("Landscape"), qsTr("Portrait"), qsTr("Long strip")]
        chosen: root.venue.shape
        name: qsTr("Shape of the screen")
        onPicked: index => root.venue.pickShape(index)
    }

    NewVenueField {
        venue: root.venue
        key: "inches"
        name: qsTr("Size")
        unit: qsTr("inch")
        isShort: true
    }

    NewVenueField {
        venue: root.venue
        key: "pixels"
        name: qsTr("Pixels")
        unit: qsTr("pixels")
    }
}
