pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// All texts that are looked at, one under the other; arrows go from cell to cell, letters begin to type, and so does
// what an input method composes.
ComposingItem {
    id: root

    required property WordTable view
    readonly property WordCursor cursor: view.page.cursor
    readonly property int onward: LayoutMirroring.enabled ? -1 : 1
    readonly property string place: "words"
    readonly property alias seenFrom: list.contentX

    // What an input method wrote in the current cell, and with what it is about to write there.
    property string begun: ""
    readonly property string beginning: begun + composed

    function begin(): void {
        if (begun !== "" && composed === "" && activeFocus)
            view.type(begun);
    }

    function leaveBegun(): void {
        if (begun === "")
            return;
        cursor.type(begun);
        cursor.leave();
        begun = "";
    }

    composedAt: {
        const [start, width] = [view.columnStart(cursor.column), view.columnWidth(cursor.column)];
        const row = list.currentItem;
        const x = (LayoutMirroring.enabled ? view.gridWidth - start - width : start) - list.contentX;
        return Qt.rect(x, row ? row.y - list.contentY : 0, width, row ? row.height : 0);
    }
    composes: Editing.isAllowed && !view.isTyping && cursor.isThere
    onWritten: text => {
        begun += text;
        Qt.callLater(begin);
    }
    onComposedChanged: Qt.callLater(begin)
    onActiveFocusChanged: {
        if (!activeFocus)
            leaveBegun();
    }

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Words")
    Accessible.description: cursor.heard

    function moved(key: int): bool {
        switch (key) {
        case Qt.Key_Up:
        case Qt.Key_Down:
            cursor.down(key === Qt.Key_Down ? 1 : -1);
            return true;
        case Qt.Key_Left:
        case Qt.Key_Right:
            cursor.go(cursor.row, cursor.column + (key === Qt.Key_Right ? onward : -onward));
            return true;
        case Qt.Key_Home:
        case Qt.Key_End:
            cursor.go(cursor.row, key === Qt.Key_Home ? 0 : view.columnCount - 1);
            return true;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            cursor.leap(key === Qt.Key_PageDown ? 10 : -10);
            return true;
        }
        return false;
    }

    Keys.onPressed: event => {
        const isPlain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        event.accepted = isPlain && !view.isTyping;
        if (!event.accepted || moved(event.key))
            return;
        if ([Qt.Key_F2, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
            view.type("");
        else if ([Qt.Key_Delete, Qt.Key_Backspace].includes(event.key))
            view.clear();
        else if (event.text >= " " && event.text !== "\u007f")
            view.type(begun + event.text);
        else
            event.accepted = false;
    }

    Connections {
        function onMoving(): void {
            root.finish();
            root.leaveBegun();
        }

        target: root.cursor
    }

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        model: root.view.page.rows
        contentWidth: root.view.gridWidth
        flickableDirection: Flickable.AutoFlickIfNeeded
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: 200
        highlightFollowsCurrentItem: false
        currentIndex: root.cursor.row
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

        delegate: WordRow {
            view: root.view
        }

        ScrollBar.vertical: ScrollBar {}
        ScrollBar.horizontal: ScrollBar {
            policy: list.contentWidth > list.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
    }
}
