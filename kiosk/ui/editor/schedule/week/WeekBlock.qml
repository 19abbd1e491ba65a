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
    readonly property bool isLooked: week.day === day && week.block === index
    readonly property bool isChosen: modelData.playlist !== "" && modelData.playlist === week.page.chosen
    readonly property color ink: modelData.isLight ? Theme.white : Theme.ink

    function finish(): void {
        const hours = [modelData.hours, modelData.start, modelData.end];
        const isWhole = first === last;
        const isDone = isWhole ? week.page.acts.moveHours(modelData.playlist, hours, first) : week.page.acts.resizeHours(modelData.playlist, hours, first, last);
        if (!isDone)
            first = last = 0;
    }

    z: first !== last || first !== 0 ? 2 : isLooked ? 1 : 0
    y: (modelData.top + first) * week.perMinute + 1
    height: Math.max(4, (modelData.bottom + last - modelData.top - first) * week.perMinute - 2)
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
            x: 8
            y: parent.height < 22 ? (parent.height - 17) / 2 : 4
            width: parent.width - 12
            visible: parent.height >= 14

            EditorText {
                width: parent.width
                text: root.modelData.name
                color: root.ink
                font.pixelSize: 13
                font.bold: true
            }

            EditorText {
                id: said

                width: parent.width
                visible: root.height >= implicitHeight + 25 && (root.modelData.canMove || root.modelData.said === "all day")
                text: root.modelData.said
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

    MouseArea {
        id: pointer

        property real from: 0

        anchors.fill: parent
        enabled: root.modelData.canMove
        hoverEnabled: true
        preventStealing: true
        cursorShape: pressed && root.first !== 0 ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        onPressed: event => {
            root.week.forceActiveFocus(Qt.MouseFocusReason);
            from = mapToItem(root.parent, event.x, event.y).y;
        }
        onPositionChanged: event => {
            if (!pressed || !Editing.isAllowed)
                return;
            const by = mapToItem(root.parent, event.x, event.y).y - from;
            root.first = root.last = Math.round(by / root.week.perMinute / 15) * 15;
        }
        onReleased: root.first !== 0 ? root.finish() : root.week.look(root.day, root.index)
        onCanceled: root.first = root.last = 0
    }

    BlockHandle {
        block: root
        visible: Editing.isAllowed && root.modelData.hasStart && root.isChosen && (root.isLooked || pointer.containsMouse)
        onDragged: by => root.first = Math.min(by, root.modelData.bottom - root.modelData.top - 15)
    }

    BlockHandle {
        block: root
        isEnd: true
        visible: Editing.isAllowed && root.modelData.hasEnd && root.isChosen && (root.isLooked || pointer.containsMouse)
        onDragged: by => root.last = Math.max(by, 15 - root.modelData.bottom + root.modelData.top)
    }
}
