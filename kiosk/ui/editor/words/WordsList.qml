import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// All texts that are looked at, one under the other; arrows go from cell to cell, letters begin to type.
ListView {
    id: root

    required property WordTable view
    readonly property WordCursor cursor: view.page.cursor
    readonly property int onward: LayoutMirroring.enabled ? -1 : 1

    clip: true
    activeFocusOnTab: true
    model: view.page.rows
    contentWidth: view.gridWidth
    flickableDirection: Flickable.AutoFlickIfNeeded
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    cacheBuffer: 200
    highlightMoveDuration: 0
    highlightFollowsCurrentItem: false
    currentIndex: cursor.row
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Words")
    Accessible.description: cursor.name
    delegate: WordRow {}
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

    function moved(event: KeyEvent): bool {
        switch (event.key) {
        case Qt.Key_Up:
        case Qt.Key_Down:
            cursor.down(event.key === Qt.Key_Down ? 1 : -1);
            return true;
        case Qt.Key_Left:
        case Qt.Key_Right:
            cursor.go(cursor.row, cursor.column + (event.key === Qt.Key_Right ? onward : -onward));
            return true;
        case Qt.Key_Home:
        case Qt.Key_End:
            cursor.go(cursor.row, event.key === Qt.Key_Home ? 0 : view.page.columns.length - 1);
            return true;
        }
        return false;
    }

    Keys.onPressed: event => {
        const isPlain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        event.accepted = true;
        if (isPlain && moved(event))
            return;
        if (isPlain && [Qt.Key_F2, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
            view.type("");
        else if (isPlain && [Qt.Key_Delete, Qt.Key_Backspace].includes(event.key))
            view.clear();
        else if (isPlain && event.text.length > 0 && event.text >= " " && event.text !== "\u007f")
            view.type(event.text);
        else
            event.accepted = false;
    }

    ScrollBar.vertical: ScrollBar {}
    ScrollBar.horizontal: ScrollBar {
        policy: root.contentWidth > root.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }
}
