import QtQuick
import kiosk.ui

// How it comes back: every so many days, weeks, months or years from a first day on, until an end.
PartBody {
    id: root

    required property SchedulePage page
    // As it is when the popup opens.
    property var known: page.playlist.repeats
    readonly property list<string> units: ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    readonly property list<string> names: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]
    property int unit: known.is ? units.indexOf(known.unit) : 1
    property var days: known.days ?? []
    readonly property bool isByDay: unit === 1 || unit === 2 && !month.isDate

    signal finished(bool isDone)

    onBegun: interval.begin()

    function take(): void {
        finished(page.acts.repeat({
            "unit": units[unit],
            "interval": interval.text,
            "days": isByDay ? days : [],
            "nth": unit === 2 ? month.nth : 0,
            "monthDay": unit === 2 ? month.monthDay : "",
            "count": end.count,
            "until": end.until,
            "first": first.text
        }));
    }

    EditorText {
        width: parent.width
        visible: root.known.rule !== ""
        text: qsTr("It repeats by the rule %1, which stays until you choose another here.").arg(root.known.rule)
        isNote: true
        wrapMode: Text.Wrap
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

        NamedLine {
            id: interval

            width: 100
            name: [qsTr("Every … days"), qsTr("Every … weeks"), qsTr("Every … months"), qsTr("Every … years")][root.unit]
            value: `${root.known.interval || 1}`
            onAccepted: root.take()
        }

        NamedLine {
            id: first

            width: parent.width - 112
            name: qsTr("From which day on")
            value: root.known.first ?? root.page.instant.text.split(",")[0]
            onAccepted: root.take()
        }
    }

    RepeatMonth {
        id: month

        width: parent.width
        visible: root.unit === 2
        known: root.known
        onAccepted: root.take()
    }

    TickRow {
        visible: root.isByDay
        width: parent.width
        choices: root.names.map((words, value) => ({
                    "words": words,
                    "value": value
                }))
        chosen: root.days
        onPicked: chosen => root.days = root.unit === 2 ? chosen.slice(-1) : chosen
    }

    RepeatEnd {
        id: end

        width: parent.width
        known: root.known
        onAccepted: root.take()
    }

    EditorText {
        width: parent.width
        text: qsTr("To leave a day out, put another playlist above it on that day.")
        isNote: true
        wrapMode: Text.Wrap
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
            visible: root.known.is
            text: qsTr("Do not repeat")
            onClicked: root.finished(root.page.acts.repeat({}))
        }
    }
}
