pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What stands on a page of the team's, by the name of its place.
Loader {
    id: root

    required property TeamPage team

    sourceComponent: {
        switch (root.team.page.place) {
        case "pin":
            return pad;
        case "touch":
            return touch;
        case "lock":
            return lock;
        case "preview":
            return preview;
        case "page":
            return service;
        default:
            return list;
        }
    }

    Component {
        id: pad

        PinPad {
            team: root.team
        }
    }

    Component {
        id: touch

        TouchTest {
            team: root.team
        }
    }

    Component {
        id: lock

        CleaningLock {
            team: root.team
        }
    }

    Component {
        id: preview

        SlidePreview {
            team: root.team
        }
    }

    Component {
        id: service

        ServicePage {
            team: root.team
        }
    }

    Component {
        id: list

        TeamList {
            team: root.team
        }
    }
}
