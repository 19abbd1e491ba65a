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

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: event => {
            root.week.forceActiveFocus(Qt.MouseFocusReason);
            root.drawnFrom = root.drawnTo = root.minutesAt(event.y);
        }
        onPositionChanged: event => root.drawnTo = Editing.isAllowed ? root.minutesAt(event.y) : root.drawnFrom
        onReleased: {
            const span = [root.drawnFrom, root.drawnTo];
            root.drawnFrom = root.drawnTo = -1;
            if (Math.abs(span[1] - span[0]) >= 15)
                root.week.draw(root.index, Math.min(...span), Math.max(...span));
            else
                root.week.look(root.index, root.modelData.blocks.findIndex(one => one.top <= span[0] && span[0] < one.bottom));
        }
        onCanceled: root.drawnFrom = root.drawnTo = -1
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
            y: -height / 2
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
