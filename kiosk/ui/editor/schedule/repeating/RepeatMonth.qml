import QtQuick
import kiosk.ui

// On which day of a month: on a date, or on a day of one of its weeks.
Column {
    id: root

    required property var known
    readonly property list<int> numbers: [1, 2, 3, 4, -1]
    property bool isDate: !known.nth
    property int number: Math.max(0, numbers.indexOf(known.nth))
    readonly property int nth: isDate ? 0 : numbers[number]
    readonly property string monthDay: isDate ? line.text : ""

    signal accepted

    spacing: 8

    ChoiceRow {
        width: Math.min(implicitWidth, parent.width)
        name: qsTr("Which day of the month")
        choices: [qsTr("On a date"), qsTr("On a day of the week")]
        chosen: root.isDate ? 0 : 1
        onPicked: index => root.isDate = index === 0
    }

    NamedLine {
        id: line

        width: parent.width
        visible: root.isDate
        name: qsTr("Which date: 1 to 31, or last")
        value: root.known.monthDay === -1 ? qsTr("last") : `${root.known.monthDay || ""}`
        onAccepted: root.accepted()
    }

    EditorText {
        width: parent.width
        visible: root.isDate
        text: qsTr("Left empty, it is the date of the first day.")
        isNote: true
        wrapMode: Text.Wrap
    }

    ChoiceRow {
        visible: !root.isDate
        width: Math.min(implicitWidth, parent.width)
        name: qsTr("Which of the month")
        choices: [qsTr("First"), qsTr("Second"), qsTr("Third"), qsTr("Fourth"), qsTr("Last")]
        chosen: root.number
        onPicked: index => root.number = index
    }
}
