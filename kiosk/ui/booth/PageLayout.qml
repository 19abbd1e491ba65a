pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What stands on a page of a visit, by the name of its layout; or "Are you still there?" in its place.
Loader {
    id: root

    required property BoothStyle style
    // The height of the bar under it, and whether a heart was given on this very page.
    required property real below
    required property bool isNew
    readonly property BoothView page: style.page

    readonly property var layouts: ({
            "tiles": tiles,
            "grid": grid,
            "signs": signs,
            "sign": sign,
            "help": help,
            "no-lines": noLines,
            "number": number,
            "code": code,
            "wall": wall,
            "switches": switches,
            "story": story
        })

    sourceComponent: page.asking.length ? asking : style.isHuge && page.layout === "help" ? helpLeaf : layouts[page.layout]

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
        id: helpLeaf

        HelpLeaf {
            style: root.style
            below: root.below
        }
    }

    Component {
        id: noLines

        NoLinesPage {
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
