import QtQuick
import kiosk.ui

// On which of the venue's displays it is there; none chosen are all. Each click counts at once.
PartBody {
    id: root

    required property SchedulePage page
    readonly property var shown: page.playlist
    // Read once: each reading makes some hundred values.
    readonly property var offered: page.countries
    readonly property var names: shown.whereDisplays
    readonly property var modes: shown.whereModes
    readonly property var countries: shown.whereCountries

    onBegun: displays.begin()

    spacing: 8

    component Heading: EditorText {
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Heading {
        text: qsTr("Displays")
    }

    TickRow {
        id: displays

        width: parent.width
        choices: [...root.page.displays, ...root.names.filter(one => !root.page.displays.includes(one))].map(one => ({
                    "words": one,
                    "value": one
                }))
        chosen: root.names
        onPicked: chosen => root.page.acts.setWhere(chosen, root.modes, root.countries)
    }

    Heading {
        text: qsTr("In these countries")
    }

    TickRow {
        width: parent.width
        choices: root.offered.near
        chosen: root.countries
        onPicked: chosen => root.page.acts.setWhere(root.names, root.modes, chosen)
    }

    EditorChoice {
        width: parent.width
        choices: [qsTr("Another country…"), ...root.offered.others.map(one => one.words)]
        name: qsTr("Another country")
        onPicked: index => {
            if (index > 0)
                root.page.acts.setWhere(root.names, root.modes, [...root.countries, root.offered.others[index - 1].value]);
        }
    }

    Heading {
        text: qsTr("Kinds of display")
    }

    TickRow {
        width: parent.width
        choices: [
            {
                "words": qsTr("To look at"),
                "value": "signage"
            },
            {
                "words": qsTr("Booths, to be touched"),
                "value": "booth"
            },
            {
                "words": qsTr("Quiet"),
                "value": "quiet"
            }
        ]
        chosen: root.modes
        onPicked: chosen => root.page.acts.setWhere(root.names, chosen, root.countries)
    }

    EditorText {
        width: parent.width
        text: qsTr("%1 Nothing chosen means every one.").arg(root.shown.stands)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        isNote: true
        wrapMode: Text.Wrap
    }

    EditorButton {
        isSmall: true
        text: qsTr("Every display")
        onClicked: root.page.acts.setWhere([], [], [])
    }
}
