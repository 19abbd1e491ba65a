import QtQuick
import kiosk.ui

// The days of the week on which it plays; each click counts at once.
PartBody {
    id: root

    required property SchedulePage page
    readonly property list<string> names: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]

    onBegun: ticks.begin()

    TickRow {
        id: ticks

        width: parent.width
        choices: root.names.map((words, value) => ({
                    "words": words,
                    "value": value
                }))
        chosen: root.page.playlist.days
        onPicked: chosen => root.page.acts.setDays(chosen)
    }

    Flow {
        width: parent.width
        spacing: 8

        EditorButton {
            isSmall: true
            text: qsTr("Every day")
            onClicked: root.page.acts.setDays([0, 1, 2, 3, 4, 5, 6])
        }

        EditorButton {
            isSmall: true
            text: qsTr("Weekdays")
            onClicked: root.page.acts.setDays([0, 1, 2, 3, 4])
        }

        EditorButton {
            isSmall: true
            text: qsTr("Weekend")
            onClicked: root.page.acts.setDays([5, 6])
        }
    }
}
