pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One page of the team's, opaque: its layout, and under it the bar.
Rectangle {
    id: root

    required property TeamView page
    required property TeamHost host
    readonly property bool isWide: width > height
    readonly property real unit: Theme.unit(width, height)
    readonly property real side: (isWide ? 60 : 56) * unit
    readonly property bool isLocked: page.place === "lock"
    // Whether keys are used: then it is seen where they are.
    property bool isKeyed: false

    function choose(button: TeamButtonView): void {
        host.act(button.action, button.argument);
    }

    function leave(): void {
        const isFirst = page.place === "pin" || page.place === "page";
        host.act(isFirst ? "close" : "go", isFirst ? "" : "page");
    }

    function typed(event: KeyEvent): bool {
        if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            host.act("delete", "");
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            host.act("ok", "");
        else if (event.text.length === 1 && !event.modifiers || event.modifiers === Qt.KeypadModifier)
            host.act("digit", event.text);
        else
            return false;
        return true;
    }

    color: isLocked ? Theme.night : Theme.ice
    LayoutMirroring.enabled: page.rightToLeft
    LayoutMirroring.childrenInherit: true

    // A booth takes Escape for itself, unless whoever has the keyboard says that it is theirs.
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    Keys.onPressed: event => {
        event.accepted = true;
        if (isLocked || event.isAutoRepeat)
            return;
        if (event.key === Qt.Key_Escape) {
            leave();
        } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
            isKeyed = true;
            nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason);
        } else if (page.place !== "pin" || !typed(event)) {
            event.accepted = false;
        }
    }

    // Nothing below is touched through it.
    TouchArea {
        anchors.fill: parent
        onTouched: {
            root.isKeyed = false;
            root.host.stir();
        }
    }

    TeamLayout {
        width: root.width
        height: root.height - bar.height
        team: root
    }

    TeamBar {
        id: bar

        y: root.height - height
        width: root.width
        visible: buttons.length > 0
        buttons: root.page.place === "touch" ? [] : root.page.bar
        height: visible ? (root.isWide ? 148 : 176) * root.unit : 0
        team: root
    }
}
