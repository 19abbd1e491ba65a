pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A week: what plays when, moved and resized with the pointer, or with the arrows.
Item {
    id: root

    required property SchedulePage page
    // Read once: each reading makes a week of values.
    readonly property var days: page.week
    readonly property string chosen: page.chosen
    property int day: 0
    property int block: 0
    readonly property var looked: days[day]?.blocks[block]
    readonly property real perMinute: grid.height / 1440
    readonly property real gutter: 46
    readonly property real pitch: (grid.width - gutter) / 7
    // What the hand holds: Escape has it let go.
    property var held: null

    signal hoursAsked(int index)

    function look(day: int, block: int): void {
        if (!days.length || day < 0 || day >= days.length)
            return;
        root.day = day;
        root.block = Math.max(0, Math.min(days[day].blocks.length - 1, block));
        if (looked.playlist)
            page.choose(looked.playlist);
    }

    function holds(at: point): bool {
        const x = LayoutMirroring.enabled ? 0 : gutter;
        return at.x >= x && at.x <= x + 7 * pitch && at.y >= grid.y - 8 && at.y <= grid.y + grid.height + 8;
    }

    function quarters(y: real): int {
        return Math.round(y / perMinute / 15) * 15;
    }

    function moveDay(days: int): void {
        if (looked?.canMove && day + days >= 0 && day + days < 7 && page.acts.moveDay(looked.playlist, hours(), 0, looked.begun, days))
            day += days;
    }

    function hours(): list<int> {
        return [looked.hours, looked.start, looked.end];
    }

    function move(by: int, isStart: bool, isEnd: bool): void {
        if (!looked?.canMove)
            return;
        if (isStart || isEnd)
            page.acts.resizeHours(looked.playlist, hours(), isStart ? by : 0, isEnd ? by : 0);
        else
            page.acts.moveHours(looked.playlist, hours(), by);
    }

    function draw(day: int, start: int, end: int): void {
        page.acts.draw(qsTr("New playlist"), days[day].iso, start, end);
    }

    Connections {
        target: root.page

        function onAsked(): void {
            const blocks = root.days[root.day]?.blocks ?? [];
            if (root.looked?.playlist !== root.page.chosen)
                root.block = Math.max(0, blocks.findIndex(one => one.playlist === root.page.chosen));
        }
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: looked ? qsTr("Week: %1, %2, %3").arg(looked.name).arg(days[day].said).arg(looked.said) : page.weekTitle
    Accessible.description: qsTr("Left and right lead to other days, Page Up and Page Down to other blocks. Up and down move a block by 15 minutes, with Shift its end, with Ctrl and Shift its start; with Shift, left and right move it to another day. Enter leads to its hours, N draws a new playlist.")

    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Down ? 15 : event.key === Qt.Key_Up ? -15 : 0;
        const isShift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const isControl = (event.modifiers & Qt.ControlModifier) !== 0;
        const way = LayoutMirroring.enabled ? -1 : 1;
        if (event.key === Qt.Key_Escape && held)
            held.letGo();
        else if (isShift && (event.key === Qt.Key_Left || event.key === Qt.Key_Right))
            moveDay(event.key === Qt.Key_Right ? way : -way);
        else if (step !== 0)
            move(step, isShift && isControl, isShift && !isControl);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
            look(day + (event.key === Qt.Key_Right ? way : -way), block);
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            look(day, block + (event.key === Qt.Key_PageDown ? 1 : -1));
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            hoursAsked(looked?.hours ?? 0);
        else if (event.key === Qt.Key_N && looked)
            draw(day, looked.top, Math.min(looked.bottom, looked.top + 60));
        else
            return;
        event.accepted = true;
    }

    InsertBars {
        id: bars

        x: LayoutMirroring.enabled ? 0 : root.gutter
        width: parent.width - root.gutter
        page: root.page
        days: root.days
    }

    Item {
        id: grid

        anchors.top: bars.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        width: parent.width

        HourLines {
            anchors.fill: parent
            gutter: root.gutter
        }

        Repeater {
            model: root.days.length

            delegate: DayColumn {
                readonly property int place: LayoutMirroring.enabled ? 6 - index : index

                week: root
                x: (LayoutMirroring.enabled ? 0 : root.gutter) + place * root.pitch
                width: root.pitch - 5
                height: grid.height
            }
        }
    }

    EditorFocus {
        isShown: root.activeFocus
        anchors.margins: -4
        radius: 10
    }
}
