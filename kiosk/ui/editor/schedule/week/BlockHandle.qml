import QtQuick
import kiosk.ui

// An end of a block that can be taken hold of, however low the block is.
Item {
    id: root

    required property WeekBlock block
    property bool isEnd: false

    signal dragged(int by)

    anchors.right: parent?.right
    anchors.rightMargin: 4
    y: (isEnd ? block.height : 0) - height / 2
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
        property real from: 0

        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.SizeVerCursor
        onPressed: event => {
            root.block.week.forceActiveFocus(Qt.MouseFocusReason);
            from = mapToItem(root.block.parent, event.x, event.y).y;
        }
        onPositionChanged: event => {
            const by = mapToItem(root.block.parent, event.x, event.y).y - from;
            root.dragged(Math.round(by / root.block.week.perMinute / 15) * 15);
        }
        onReleased: {
            if (root.block.first !== root.block.last)
                root.block.finish();
        }
        onCanceled: root.block.first = root.block.last = 0
    }
}
