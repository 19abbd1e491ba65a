import QtQuick
import kiosk.ui

// The hand on a block: it moves it to another time and another day. Out of the week, or with Escape, it lets go.
MouseArea {
    id: root

    required property WeekBlock block
    property point from: Qt.point(0, 0)
    readonly property WeekPane week: block.week

    // What Escape lets go of stays where it is until the hand is lifted.
    function letGo(): void {
        week.held = null;
        block.rest();
    }

    enabled: block.modelData.canMove
    hoverEnabled: true
    preventStealing: true
    cursorShape: pressed && block.isHeld ? Qt.ClosedHandCursor : Qt.PointingHandCursor
    onPressed: event => {
        week.forceActiveFocus(Qt.MouseFocusReason);
        week.held = root;
        from = mapToItem(week, event.x, event.y);
    }
    onPositionChanged: event => {
        if (!pressed || week.held !== root || !Editing.isAllowed)
            return;
        const at = mapToItem(week, event.x, event.y);
        if (!week.holds(at)) {
            block.rest();
            return;
        }
        const days = Math.round((at.x - from.x) / week.pitch) * block.way;
        const isWhole = block.modelData.end - block.modelData.start >= 1440;
        block.first = block.last = isWhole ? 0 : week.quarters(at.y - from.y);
        block.days = Math.max(-block.day, Math.min(6 - block.day, days));
    }
    onReleased: {
        const isHeld = week.held === root;
        week.held = null;
        if (isHeld && block.isHeld)
            block.finish();
        else if (isHeld)
            week.look(block.day, block.index);
    }
    onCanceled: letGo()
}
