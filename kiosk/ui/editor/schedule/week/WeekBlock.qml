import QtQuick
import kiosk.ui

// What plays for a time of a day. One that has hours of its own is dragged as a whole, or by its ends.
Item {
    id: root

    required property WeekPane week
    required property int day
    required property int index
    required property var modelData
    property int first: 0
    property int last: 0
    readonly property bool isRetimed: first !== 0 || last !== 0
    // While it is dragged, from when to when it would be.
    readonly property string times: qsTr("%1 to %2").arg(clock(modelData.start + first)).arg(clock(modelData.end + last))
    // To how many days after its own it is dragged.
    property int days: 0
    readonly property bool isHeld: isRetimed || days !== 0
    readonly property int way: LayoutMirroring.enabled ? -1 : 1
    readonly property bool isLooked: week.day === day && week.block === index
    readonly property bool isChosen: modelData.playlist !== "" && modelData.playlist === week.chosen
    readonly property color ink: modelData.isLight ? Theme.white : Theme.ink

    function finish(): void {
        const hours = [modelData.hours, modelData.start, modelData.end];
        const acts = week.page.acts;
        let isDone = false;
        week.look(day, index);
        if (days !== 0)
            isDone = acts.moveDay(modelData.playlist, hours, first, modelData.begun, days);
        else if (first === last)
            isDone = acts.moveHours(modelData.playlist, hours, first);
        else
            isDone = acts.resizeHours(modelData.playlist, hours, first, last);
        if (isDone && days !== 0)
            week.day += days;
        if (!isDone)
            rest();
    }

    function clock(minutes: int): string {
        const inDay = (minutes + 1440) % 1440;
        return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
    }

    function rest(): void {
        first = last = days = 0;
    }

    // A short one can be taken hold of beside what is drawn of it, above its neighbours.
    readonly property real missing: Math.max(0, (16 - height) / 2)

    z: isHeld ? 3 : missing > 0 ? 2 : isLooked ? 1 : 0
    x: days * way * week.pitch
    y: (modelData.top + first) * week.perMinute + 1
    height: Math.max(6, (modelData.bottom + last - modelData.top - first) * week.perMinute - 2)
    Accessible.role: Accessible.Cell
    Accessible.name: qsTr("%1, %2, %3").arg(modelData.name).arg(week.days[day]?.said ?? "").arg(modelData.said)

    Rectangle {
        anchors.fill: parent
        radius: Math.min(7, height / 2)
        color: Theme.playlists[root.modelData.ground]
        border.width: 1
        border.color: Theme.edge
        clip: true

        Column {
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.rightMargin: 4
            y: parent.height < 22 ? (parent.height - 17) / 2 : 4
            visible: parent.height >= 14

            EditorText {
                width: parent.width
                text: root.isRetimed && !said.visible ? root.times : root.modelData.name
                color: root.ink
                font.pixelSize: 13
                font.bold: true
            }

            EditorText {
                id: said

                width: parent.width
                visible: root.height >= implicitHeight + 25 && (root.modelData.canMove || root.modelData.isWhole)
                text: root.isRetimed ? root.times : root.modelData.said
                color: root.ink
                font.pixelSize: 13
                wrapMode: Text.Wrap
            }

            EditorText {
                width: parent.width
                visible: root.height >= implicitHeight + said.implicitHeight + 25 && root.modelData.covers.length > 0 && root.modelData.canMove
                topPadding: 10
                text: qsTr("covers %1").arg(root.modelData.covers.join(", "))
                color: root.ink
                font.pixelSize: 13
                wrapMode: Text.Wrap
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: root.isLooked && root.isChosen
        color: "transparent"
        radius: 9
        border.width: 2.5
        border.color: Theme.heart
    }

    BlockTimes {
        anchors.bottom: parent.top
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.isRetimed && root.height < 14
        text: root.times
    }

    BlockPointer {
        id: pointer

        block: root
        anchors.fill: parent
        anchors.topMargin: -root.missing
        anchors.bottomMargin: -root.missing
    }

    BlockHandle {
        block: root
        visible: Editing.isAllowed && root.modelData.hasStart && root.isChosen && (root.isLooked || pointer.containsMouse || isPressed)
    }

    BlockHandle {
        block: root
        isEnd: true
        visible: Editing.isAllowed && root.modelData.hasEnd && root.isChosen && (root.isLooked || pointer.containsMouse || isPressed)
    }
}
