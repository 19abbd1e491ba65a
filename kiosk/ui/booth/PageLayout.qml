pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What stands on a page of a visit, by the name of its layout; or "Are you still there?" in its place.
Loader {
    id: root

    required property BoothStyle style
    // The height of the bar under it.
    required property real below
    // Whether a heart was given on this very page.
    required property bool isNew
    readonly property BoothView page: style.page

    sourceComponent: {
        if (root.page.asking.length)
            return asking;
        switch (root.page.layout) {
        case "grid":
            return grid;
        case "signs":
            return signs;
        case "sign":
            return sign;
        case "help":
            return help;
        case "number":
            return number;
        case "code":
            return code;
        case "wall":
            return wall;
        case "switches":
            return switches;
        case "story":
            return story;
        default:
            return tiles;
        }
    }

    Component {
        id: tiles

        TilesPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: grid

        GridPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: signs

        SignsPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: sign

        SignPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: help

        HelpPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: number

        NumberPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: code

        CodePage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: wall

        WallPage {
            style: root.style
            below: root.below
            isNew: root.isNew
        }
    }

    Component {
        id: switches

        SwitchesPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: story

        StoryPage {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: asking

        Asking {
            style: root.style
            below: root.below
            asking: root.page.asking[0]
        }
    }
}
