pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One page of a visit, opaque: its layout, and under it the bar.
Rectangle {
    id: root

    required property BoothView page
    required property InputState input
    // Whether a heart was given on this very page.
    required property bool isNew
    readonly property bool isWide: width > height
    readonly property real unit: Theme.unit(width, height)
    readonly property bool isAsking: page.asking.length > 0

    // Where the keyboard begins: on what was used last, if it is still here; else on the first main button.
    function place(): void {
        const buttons = touchable(root);
        const main = buttons.filter(one => one.button.isMain);
        const first = isAsking || !input.last ? undefined : buttons.find(one => one.key === input.last);
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

    BoothStyle {
        id: shared

        page: root.page
        input: root.input
        unit: root.unit
        isWide: root.isWide
    }

    // Nothing under a page is touched through it.
    TouchArea {
        anchors.fill: parent
        onTouched: root.input.isKeyed = false
    }

    PageLayout {
        width: root.width
        height: root.height - bar.height
        style: shared
        below: bar.height
        isNew: root.isNew
    }

    NavBar {
        id: bar

        y: root.height - height
        width: root.width
        height: implicitHeight
        style: shared
    }
}
