import QtQuick
import kiosk.ui

// On which of the venue's displays it is there; none chosen are all. Each click counts at once.
PartBody {
    id: root

    required property SchedulePage page
    readonly property var names: page.playlist.whereDisplays
    readonly property var modes: page.playlist.whereModes

    onBegun: displays.begin()

    spacing: 8

    EditorText {
        text: qsTr("Displays")
        font.bold: true
    }

    TickRow {
        id: displays

        width: parent.width
        choices: [...root.page.displays, ...root.names.filter(one => !root.page.displays.includes(one))].map(one => ({
                    "words": one,
                    "value": one
                }))
        chosen: root.names
        onPicked: chosen => root.page.acts.setWhere(chosen, root.modes)
    }

    EditorText {
        text: qsTr("Kinds of display")
        font.bold: true
    }

    TickRow {
        width: parent.width
        choices: [
            {
                "words": qsTr("To look at"),
                "value": "signage"
            },
            {
                "words": qsTr("Booths"),
                "value": "booth"
            },
            {
                "words": qsTr("Quiet"),
                "value": "quiet"
            }
        ]
        chosen: root.modes
        onPicked: chosen => root.page.acts.setWhere(root.names, chosen)
    }

    EditorButton {
        isSmall: true
        text: qsTr("Every display")
        onClicked: root.page.acts.setWhere([], [])
    }
}
