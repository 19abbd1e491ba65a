import QtQuick

// Leads the keyboard round the panes of the window: to what is worked with in each, else to its first field.
Item {
    function go(step: int): void {
        const panes = within(Window.contentItem);
        const at = panes.findIndex(one => holds(one, Window.activeFocusItem));
        for (let next = 1; next <= panes.length; next++) {
            const pane = panes[(Math.max(at, step < 0 ? 0 : -1) + step * next + 2 * panes.length) % panes.length];
            const found = keyed(named(pane, pane.pane)) ?? keyed(pane);
            if (found) {
                found.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    // A pane that has others within it is none of its own.
    function within(item: var): var {
        const found = [];
        if (!item.visible)
            return found;
        for (let at = 0; at < item.children.length; at++)
            found.push(...within(item.children[at]));
        return found.length === 0 && item.pane !== undefined ? [item] : found;
    }

    function holds(pane: var, item: var): bool {
        while (item && item !== pane)
            item = item.parent;
        return item === pane;
    }

    function named(item: var, place: string): var {
        if (!item.visible || item.place === place)
            return item.visible ? item : null;
        for (let at = 0; at < item.children.length; at++) {
            const found = named(item.children[at], place);
            if (found)
                return found;
        }
        return null;
    }

    function keyed(item: var): var {
        if (!item || !item.visible || !item.enabled)
            return null;
        if (item.activeFocusOnTab)
            return item;
        for (let at = 0; at < item.children.length; at++) {
            const found = keyed(item.children[at]);
            if (found)
                return found;
        }
        return null;
    }
}
