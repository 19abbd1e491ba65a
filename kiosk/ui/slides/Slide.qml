pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One page of any kind, at any size. Everything on it is measured in units: see `unit`.
Item {
    id: root

    enum Shape {
        Landscape,
        Portrait,
        Bar,
        TallBar
    }

    required property PageView page

    readonly property int shape: width > 2.4 * height ? Slide.Bar : height > 2.4 * width ? Slide.TallBar : width > height ? Slide.Landscape : Slide.Portrait
    readonly property real unit: shape === Slide.Bar || shape === Slide.TallBar ? Theme.barUnit(width, height) : Theme.unit(width, height)

    clip: true
    LayoutMirroring.enabled: page.rightToLeft
    LayoutMirroring.childrenInherit: true

    // What it loads is as large as it is, from the first.
    Loader {
        readonly property var kinds: ({
                "signs": signs,
                "help": help,
                "steps": steps,
                "self-check": selfCheck,
                "fact": fact,
                "donate": invitation,
                "learn": invitation,
                "message": message,
                "video": video,
                "wall": wall
            })

        width: root.width
        height: root.height
        sourceComponent: kinds[root.page.kind] ?? scene
    }

    Component {
        id: scene

        SceneSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: signs

        SignsSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: help

        HelpSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: steps

        StepsSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: selfCheck

        SelfCheckSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: fact

        FactSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: invitation

        InvitationSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: video

        VideoSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: message

        MessageSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: wall

        WallSlide {
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }
}
