import QtQuick
import kiosk.ui

// What a page is called that is not about the campaign alone, and what stands beside that.
QtObject {
    id: root

    required property EditingSession session
    required property EditorPages pages
    readonly property var titles: ({
            "words": qsTr("Words"),
            "schedule": qsTr("Schedule"),
            "check": qsTr("Check"),
            "displays": qsTr("Displays"),
            "notice": qsTr("Notice"),
            "publish": qsTr("Put on the displays")
        })
    readonly property var notes: ({
            "words": qsTr("%1, %2 languages").arg(root.session.title).arg(root.pages.words.languageCount),
            "schedule": root.pages.schedule.note,
            "check": root.pages.checking.note,
            "publish": root.pages.publishing.note
        })
}
