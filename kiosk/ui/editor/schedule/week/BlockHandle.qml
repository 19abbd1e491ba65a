import QtQuick
import kiosk.ui

// An end of a block that can be taken hold of, however low the block is.
Item {
    id: root

    required property WeekBlock block
    property bool isEnd: false
    readonly property alias isPressed: pointer.pressed
    // The ends of a low block stand beside it, so that its middle can be taken hold of too.
    readonly property real apart: Math.max(0, (28 - block.height) / 2)

    anchors.right: parent?.right
    anchors.rightMargin: 4
    y: (isEnd ? block.height + apart : -apart) - height / 2
    width: 40
    height: 14

    Rectangle {
        anchors.centerIn: parent
        width: 26
        height: 9
        radius: 5
        color: Theme.white
        border.width: 2.5
        border.color: Theme.heart
    }

    MouseArea {
        id: pointer

        property real from: 0
        readonly property WeekPane week: root.block.week

        function letGo(): void {
            week.held = null;
            root.block.rest();
        }

        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.SizeVerCursor
        onPressed: event => {
            week.forceActiveFocus(Qt.MouseFocusReason);
            week.held = pointer;
            from = mapToItem(week, event.x, event.y).y;
        }
        onPositionChanged: event => {
            if (!pressed || week.held !== pointer)
                return;
            const at = mapToItem(week, event.x, event.y);
            const length = root.block.modelData.bottom - root.block.modelData.top;
            const most = length - Math.min(15, length);
            const by = week.holds(at) ? week.quarters(at.y - from) : 0;
            if (root.isEnd)
                root.block.last = Math.max(by, -most);
            else
                root.block.first = Math.min(by, most);
        }
        onReleased: {
            const isHeld = week.held === pointer;
            week.held = null;
            if (isHeld && root.block.isHeld)
                root.block.finish();
        }
        onCanceled: letGo()
    }
}
