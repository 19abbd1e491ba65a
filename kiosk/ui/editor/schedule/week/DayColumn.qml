pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A day of the week: its blocks, the instant that is looked at, and room where a playlist is drawn.
Item {
    id: root

    required property WeekPane week
    required property int index
    readonly property var modelData: week.days[index]
    // A day whose blocks stay as they are is not drawn anew.
    readonly property string told: JSON.stringify(modelData.blocks)
    property var blocks: []
    property int drawnFrom: -1
    property int drawnTo: -1

    function minutesAt(y: real): int {
        return Math.max(0, Math.min(1440, Math.round(y / week.perMinute / 15) * 15));
    }

    onToldChanged: blocks = modelData.blocks

    // What is dragged out of it to another day stands above that day's.
    z: week.held?.block?.day === index ? 1 : 0

    MouseArea {
        id: pointer

        function letGo(): void {
            root.week.held = null;
            root.drawnFrom = root.drawnTo = -1;
        }

        anchors.fill: parent
        preventStealing: true
        onPressed: event => {
            root.week.forceActiveFocus(Qt.MouseFocusReason);
            root.week.held = pointer;
            root.drawnFrom = root.drawnTo = root.minutesAt(event.y);
        }
        onPositionChanged: event => {
            if (root.week.held !== pointer)
                return;
            const isIn = Editing.isAllowed && root.week.holds(mapToItem(root.week, event.x, event.y));
            root.drawnTo = isIn ? root.minutesAt(event.y) : root.drawnFrom;
        }
        onReleased: event => {
            const span = [root.drawnFrom, root.drawnTo];
            const isHeld = root.week.held === pointer && root.week.holds(mapToItem(root.week, event.x, event.y));
            letGo();
            if (!isHeld)
                return;
            if (Math.abs(span[1] - span[0]) >= 15)
                root.week.draw(root.index, Math.min(...span), Math.max(...span));
            else
                root.week.look(root.index, root.modelData.blocks.findIndex(one => one.top <= span[0] && span[0] < one.bottom));
        }
        onCanceled: letGo()
    }

    Repeater {
        model: root.blocks

        delegate: WeekBlock {
            week: root.week
            day: root.index
            width: root.width
        }
    }

    Rectangle {
        visible: root.drawnFrom !== root.drawnTo
        y: Math.min(root.drawnFrom, root.drawnTo) * root.week.perMinute
        width: parent.width
        height: Math.abs(root.drawnTo - root.drawnFrom) * root.week.perMinute
        radius: 7
        color: Theme.white
        border.width: 2.5
        border.color: Theme.heart

        EditorText {
            anchors.centerIn: parent
            text: qsTr("New")
            font.bold: true
        }
    }

    Item {
        visible: root.modelData.iso === root.week.page.instant.day
        y: root.week.page.instant.minutes * root.week.perMinute
        width: parent.width

        Rectangle {
            width: parent.width
            height: 3
            y: -1.5
            radius: 2
            color: Theme.ink
            border.width: 0.5
            border.color: Theme.white
        }

        Rectangle {
            anchors.right: parent.right
            y: Math.max(-parent.y, Math.min(-height / 2, root.height - parent.y - height))
            width: clock.implicitWidth + 16
            height: 22
            radius: 11
            color: Theme.ink
            border.width: 1.5
            border.color: Theme.white

            EditorText {
                id: clock

                anchors.centerIn: parent
                text: root.week.page.instant.clock.slice(0, 5)
                color: Theme.white
                font.pixelSize: 13
                font.bold: true
            }
        }
    }
}
