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
                "video": video
            })

        sourceComponent: kinds[root.page.kind] ?? scene
    }

    Component {
        id: scene

        SceneSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: signs

        SignsSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: help

        HelpSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: steps

        StepsSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: selfCheck

        SelfCheckSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: fact

        FactSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: invitation

        InvitationSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: video

        VideoSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }

    Component {
        id: message

        MessageSlide {
            width: root.width
            height: root.height
            page: root.page
            unit: root.unit
            shape: root.shape
        }
    }
}
