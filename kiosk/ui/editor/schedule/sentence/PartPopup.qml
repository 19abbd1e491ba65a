pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Where a part of the sentence is changed; it closes once it was, with Escape, or by a click beside it.
Popup {
    id: root

    required property SchedulePage page
    property string what: ""
    property int index: 0
    readonly property var shown: ({
            "days": days,
            "start": hours,
            "end": hours,
            "hours": hours,
            "dates": dates,
            "every": every,
            "where": where,
            "repetition": repetition,
            "name": called
        })

    function show(what: string, index: int, y: real): void {
        page.acts.forget();
        root.what = "";
        root.what = what;
        root.index = index;
        root.y = y + 6;
        open();
        (loader.item as PartBody)?.begun();
    }

    function words(what: string): string {
        return page.playlist.parts.find(one => one.changes === what && one.index === index)?.words ?? "";
    }

    function closeIf(isDone: bool): void {
        if (isDone)
            close();
    }

    padding: 14
    focus: true
    contentWidth: width - 28

    background: Rectangle {
        radius: 12
        color: Theme.white
        border.width: 1.5
        border.color: Theme.heart
    }

    contentItem: Column {
        spacing: 10

        Loader {
            id: loader

            width: parent.width
            focus: true
            sourceComponent: root.shown[root.what] ?? null
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.page.acts.fault
            color: Theme.stop
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Component {
        id: days

        DaysPart {
            page: root.page
        }
    }

    Component {
        id: hours

        TypedPart {
            names: [qsTr("From"), qsTr("To")]
            values: [root.words("start") || "06:00", root.words("end") || "22:00"]
            first: root.what === "end" ? 1 : 0
            note: qsTr("By the display's clock. A time to before the time from is on the next day.")
            other: root.page.playlist.hours > 0 ? qsTr("Take these hours away") : ""
            onTaken: texts => root.closeIf(root.page.acts.typeHours(root.index, texts[0], texts[1]))
            onOtherTaken: root.closeIf(root.page.acts.typeHours(root.index, "", ""))
        }
    }

    Component {
        id: dates

        TypedPart {
            names: [qsTr("On these dates")]
            values: [root.words("dates").replace(/^all year$/, "").replace(/^(on|from) /, "")]
            note: qsTr("30 July is every year, 30 July 2027 once. Ranges: 16 to 29 July. Several: with “and” between. All but a day: not 18 December.")
            other: qsTr("All year")
            onTaken: texts => root.closeIf(root.page.acts.typeDates(texts[0]))
            onOtherTaken: root.closeIf(root.page.acts.typeDates(""))
        }
    }

    Component {
        id: every

        TypedPart {
            names: [qsTr("After how many slides")]
            values: [`${root.page.playlist.every}`]
            onTaken: texts => root.closeIf(root.page.acts.typeEvery(texts[0]))
        }
    }

    Component {
        id: called

        TypedPart {
            names: [qsTr("Name")]
            values: [root.page.playlist.name]
            onTaken: texts => root.closeIf(root.page.acts.rename(texts[0]))
        }
    }

    Component {
        id: where

        WherePart {
            page: root.page
        }
    }

    Component {
        id: repetition

        RepeatPart {
            page: root.page
            onFinished: isDone => root.closeIf(isDone)
        }
    }
}
