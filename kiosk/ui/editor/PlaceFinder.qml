import QtQuick
import kiosk.ui

// Gives the keyboard to the field that somebody wants to go to, once it is there, and brings it into view.
Timer {
    id: root

    required property EditorPages pages
    required property Item screen
    readonly property int patience: 20
    property int tries: 0

    interval: 30
    repeat: true
    running: pages.sought.length > 0
    onRunningChanged: tries = 0
    onTriggered: {
        tries += 1;
        look();
    }

    function look(): void {
        const sought = pages.sought;
        for (let at = 0; at < sought.length; at++) {
            const found = itemAt(screen, sought[at]);
            if (found && at > 0 && tries < patience) {
                open(found);
                return;
            }
            if (found) {
                reach(found);
                return;
            }
        }
        if (tries > 3 * patience)
            pages.reached();
    }

    function itemAt(item: var, place: string): var {
        if (!item.visible || item.place === place)
            return item.visible ? item : null;
        for (let at = 0; at < item.children.length; at++) {
            const found = itemAt(item.children[at], place);
            if (found)
                return found;
        }
        return null;
    }

    // What is meant may stand in a field that is closed.
    function open(item: var): void {
        const inside = item.item ?? item;
        if (inside.isOpen === false)
            inside.isOpen = true;
    }

    function reach(item: var): void {
        (keyed(item) ?? item).forceActiveFocus(Qt.TabFocusReason);
        show(item);
        pages.reached();
    }

    function keyed(item: var): var {
        if (item.visible && item.enabled && item.activeFocusOnTab)
            return item;
        for (let at = 0; at < item.children.length; at++) {
            const found = keyed(item.children[at]);
            if (found)
                return found;
        }
        return null;
    }

    function show(item: var): void {
        let room = item.parent;
        while (room && (room.contentY === undefined || room.contentHeight === undefined))
            room = room.parent;
        if (!room)
            return;
        const y = item.mapToItem(room.contentItem, 0, 0).y;
        if (y < room.contentY || y + item.height > room.contentY + room.height)
            room.contentY = Math.max(0, Math.min(y - room.height / 3, room.contentHeight - room.height));
    }
}
