pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One page of a visit, opaque: its layout, and under it the bar; or "Are you still there?" over all.
Rectangle {
    id: root

    required property BoothView page
    required property Hand hand
    // Whether a heart was given on this very page.
    required property bool isNew
    readonly property bool isWide: width > height
    readonly property real u: Math.min(isWide ? height : width, (isWide ? width : height) / 1.5) / 1080
    readonly property bool isAsking: page.asking.length > 0

    // Where the keyboard begins: on what was used last, if it is still here; else on the first main button.
    function place(): void {
        const buttons = touchable(root);
        const main = buttons.filter(one => one.button.isMain);
        const first = isAsking || !hand.last ? undefined : buttons.find(one => one.key === hand.last);
        (first ?? main[0] ?? buttons[0])?.forceActiveFocus();
    }

    function touchable(item: Item): list<TouchButton> {
        let found = [];
        for (const child of item.children) {
            if (!child.visible)
                continue;
            if (child instanceof TouchButton)
                found.push(child);
            else
                found = found.concat(touchable(child));
        }
        return found;
    }

    color: shared.ground
    LayoutMirroring.enabled: page.rightToLeft
    LayoutMirroring.childrenInherit: true

    BoothTone {
        id: shared

        page: root.page
        hand: root.hand
        u: root.u
        isWide: root.isWide
    }

    // Nothing under a page is touched through it.
    MouseArea {
        anchors.fill: parent
        onPressed: root.hand.isKeyed = false
    }

    Loader {
        width: root.width
        height: root.height - bar.height
        sourceComponent: {
            if (root.isAsking)
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
            default:
                return tiles;
            }
        }
    }

    NavBar {
        id: bar

        y: root.height - height
        width: root.width
        height: (root.isWide ? 148 : 176) * root.u * (root.page.isLarger ? 1.12 : 1)
        tone: shared
    }

    Component {
        id: tiles

        TilesPage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: grid

        GridPage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: signs

        SignsPage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: sign

        SignPage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: help

        HelpPage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: number

        NumberPage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: code

        CodePage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: wall

        WallPage {
            tone: shared
            below: bar.height
            isNew: root.isNew
        }
    }

    Component {
        id: switches

        SwitchesPage {
            tone: shared
            below: bar.height
        }
    }

    Component {
        id: asking

        Asking {
            tone: shared
            below: bar.height
            asking: root.page.asking[0]
        }
    }
}
