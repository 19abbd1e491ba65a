import QtQuick

// Has what the keyboard comes to be in view: whatever is scrolled around it is scrolled there.
Item {
    id: root

    property Item at: Window.activeFocusItem

    function bring(item: Item): void {
        for (let around = item.parent; around; around = around.parent) {
            const view = around as Flickable;
            if (!view || view instanceof ListView || view.contentHeight <= view.height)
                continue;
            const top = item.mapToItem(view.contentItem, 0, 0).y;
            const room = Math.max(0, Math.min(24, (view.height - item.height) / 2));
            const last = Math.max(0, view.contentHeight - view.height);
            if (top - room < view.contentY)
                view.contentY = Math.max(0, top - room);
            else if (top + item.height + room > view.contentY + view.height)
                view.contentY = Math.min(last, top + Math.min(item.height + room, view.height) - view.height);
        }
    }

    onAtChanged: {
        if (at)
            bring(at);
    }
}
