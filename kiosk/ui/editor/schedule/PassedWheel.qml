import QtQuick

// Scrolls a view with the wheel; at its end, what stands around it.
WheelHandler {
    required property Flickable view

    onWheel: event => {
        let rest = -event.angleDelta.y / 2;
        for (let around = view as Item; around && rest !== 0; around = around.parent) {
            const scrolled = around as Flickable;
            if (!scrolled || scrolled.contentHeight <= scrolled.height)
                continue;
            const was = scrolled.contentY;
            scrolled.contentY = Math.max(0, Math.min(scrolled.contentHeight - scrolled.height, was + rest));
            rest -= scrolled.contentY - was;
        }
    }
}
