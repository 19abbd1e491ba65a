import QtQuick
import kiosk.ui

// When what repeats ends: never, with a day, or after so many times.
Column {
    id: root

    required property var known
    property int kind: known.until ? 1 : known.count ? 2 : 0
    readonly property string until: kind === 1 ? day.text : ""
    readonly property string count: kind === 2 ? times.text : ""

    signal accepted

    spacing: 8

    EditorText {
        text: qsTr("It ends")
        font.bold: true
    }

    ChoiceRow {
        width: Math.min(implicitWidth, parent.width)
        name: qsTr("It ends")
        choices: [qsTr("Never"), qsTr("With a day"), qsTr("After some times")]
        chosen: root.kind
        onPicked: index => root.kind = index
    }

    NamedLine {
        id: day

        width: parent.width
        visible: root.kind === 1
        name: qsTr("The last day, as 31 May 2027")
        value: root.known.until ?? ""
        onAccepted: root.accepted()
    }

    NamedLine {
        id: times

        width: parent.width
        visible: root.kind === 2
        name: qsTr("How many times it comes")
        value: `${root.known.count || 10}`
        onAccepted: root.accepted()
    }
}
