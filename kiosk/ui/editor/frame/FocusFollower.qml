import QtQuick

// Has what the keyboard comes to be in view: whatever is scrolled around it is scrolled there.
Item {
    id: root

    property Item at: Window.activeFocusItem

    // Where a view of so much is to begin so that a span in it is seen.
    function begun(now: real, length: real, whole: real, start: real, span: real): real {
        const room = Math.max(0, Math.min(24, (length - span) / 2));
        const end = Math.min(start + span + room, start + length);
        const wanted = start - room < now ? start - room : end > now + length ? end - length : now;
        return Math.max(0, Math.min(Math.max(0, whole - length), wanted));
    }

    function bring(item: Item): void {
        for (let around = item.parent; around; around = around.parent) {
            const view = around as Flickable;
            if (!view || view instanceof ListView)
                continue;
            const at = item.mapToItem(view.contentItem, 0, 0);
            if (view.contentHeight > view.height)
                view.contentY = begun(view.contentY, view.height, view.contentHeight, at.y, item.height);
            if (view.contentWidth > view.width)
                view.contentX = begun(view.contentX, view.width, view.contentWidth, at.x, item.width);
        }
    }

    onAtChanged: {
        if (at)
            bring(at);
    }
}
