import QtQuick
import kiosk.ui

// How it comes back: every so many days, weeks, months or years from a first day on.
PartBody {
    id: root

    required property SchedulePage page
    property int unit: 1
    property var days: []
    property int nth: 1
    readonly property list<string> units: ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    readonly property list<string> names: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]
    readonly property list<int> numbers: [1, 2, 3, 4, -1]

    signal finished(bool isDone)

    onBegun: interval.forceActiveFocus(Qt.PopupFocusReason)

    function take(): void {
        const isByDay = unit === 1 || unit === 2;
        const isNth = unit === 2 && days.length > 0;
        finished(page.acts.repeat(units[unit], parseInt(interval.text) || 1, isByDay ? days : [], isNth ? numbers[nth] : 0, first.text));
    }

    ChoiceRow {
        width: Math.min(implicitWidth, parent.width)
        name: qsTr("Unit")
        choices: [qsTr("Days"), qsTr("Weeks"), qsTr("Months"), qsTr("Years")]
        chosen: root.unit
        onPicked: index => root.unit = index
    }

    Row {
        width: parent.width
        spacing: 12

        Column {
            width: 100
            spacing: 4

            EditorText {
                text: qsTr("Every")
                font.bold: true
                width: parent.width
            }

            TypedLine {
                id: interval

                width: parent.width
                value: "2"
                isKept: true
                name: qsTr("Every")
                onAccepted: root.take()
            }
        }

        Column {
            width: parent.width - 112
            spacing: 4

            EditorText {
                text: qsTr("From which day on")
                font.bold: true
            }

            TypedLine {
                id: first

                width: parent.width
                value: root.page.instant.text.split(",")[0]
                isKept: true
                name: qsTr("From which day on")
                onAccepted: root.take()
            }
        }
    }

    ChoiceRow {
        visible: root.unit === 2 && root.days.length > 0
        width: Math.min(implicitWidth, parent.width)
        name: qsTr("Which of the month")
        choices: [qsTr("First"), qsTr("Second"), qsTr("Third"), qsTr("Fourth"), qsTr("Last")]
        chosen: root.nth
        onPicked: index => root.nth = index
    }

    TickRow {
        visible: root.unit === 1 || root.unit === 2
        width: parent.width
        choices: root.names.map((words, value) => ({
                    "words": words,
                    "value": value
                }))
        chosen: root.days
        onPicked: chosen => root.days = root.unit === 2 ? chosen.slice(-1) : chosen
    }

    Flow {
        width: parent.width
        spacing: 8

        EditorButton {
            isSmall: true
            kind: EditorButton.Main
            text: qsTr("Repeat so")
            onClicked: root.take()
        }

        EditorButton {
            isSmall: true
            visible: root.page.playlist.isRepeated
            text: qsTr("Do not repeat")
            onClicked: root.finished(root.page.acts.repeat("", 1, [], 0, ""))
        }
    }
}
