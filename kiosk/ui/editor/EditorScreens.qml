pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The page that stands, by its name on the rail; "publish" is behind the button over all of them. Those that
// take long to be made stay as somebody left them, unseen; each of the others is made when somebody comes to it.
FocusScope {
    id: root

    required property EditorPages pages
    required property string current

    // How much of the height a foot of acts takes, over which nothing else may stand.
    property real foot: 0

    // The page itself.
    property Item item: null

    signal asked(string page)

    readonly property var kept: ({
            "slides": slides,
            "words": words,
            "schedule": schedule,
            "displays": displays
        })
    readonly property var others: ({
            "check": check,
            "notice": notice,
            "publish": publish
        })

    Repeater {
        model: Object.keys(root.kept)

        delegate: KeptScreen {
            id: screen

            current: root.current
            sourceComponent: root.kept[modelData]

            // Nothing is laid out anew while nobody sees it.
            Binding {
                when: screen.isHere
                restoreMode: Binding.RestoreNone
                screen.width: root.width
                screen.height: root.height
                root.item: screen.item as Item
            }
        }
    }

    Loader {
        id: other

        anchors.fill: parent
        active: root.current in root.others
        visible: active
        sourceComponent: root.others[root.current] ?? null

        Binding {
            when: other.active
            restoreMode: Binding.RestoreNone
            root.item: other.item as Item
        }
    }

    Connections {
        function onAsked(page: string): void {
            root.asked(page);
        }

        target: root.pages
    }

    Component {
        id: slides

        SlidesView {
            page: root.pages.slides
        }
    }

    Component {
        id: words

        WordTable {
            page: root.pages.words
        }
    }

    Component {
        id: schedule

        ScheduleView {
            page: root.pages.schedule
            onSlidesAsked: {
                root.pages.slides.choosePlaylist(root.pages.schedule.chosen);
                root.asked("slides");
            }
        }
    }

    Component {
        id: check

        CheckView {
            page: root.pages.checking
        }
    }

    Component {
        id: displays

        DisplaysView {
            page: root.pages.displays
        }
    }

    Component {
        id: notice

        NoticesView {
            page: root.pages.notices
            onFootHeightChanged: root.foot = footHeight
            Component.onCompleted: root.foot = footHeight
            Component.onDestruction: root.foot = 0
        }
    }

    Component {
        id: publish

        PublishView {
            page: root.pages.publishing
            onFootHeightChanged: root.foot = footHeight
            Component.onCompleted: root.foot = footHeight
            Component.onDestruction: root.foot = 0
            onBackAsked: root.asked("slides")
        }
    }
}
