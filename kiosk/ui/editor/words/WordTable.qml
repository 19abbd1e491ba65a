import QtQuick
import kiosk.ui

// The page of words: every text in the languages that are looked at, typed where it stands.
Item {
    id: root

    readonly property string pane: "words"
    required property WordsPage page
    readonly property alias footHeight: foot.height
    property bool isTyping: false
    // What the field begins with instead of what stands there: the letter that was typed in the list.
    property string begun: ""
    readonly property bool isAtGrid: list.activeFocus
    readonly property string beginning: list.beginning
    readonly property real labelWidth: 188
    readonly property real sourceWidth: 262
    readonly property var columns: page.columns
    readonly property int columnCount: columns.length
    readonly property real otherWidth: Math.max(220, (width - labelWidth - sourceWidth) / Math.max(1, columnCount - 1))
    readonly property real gridWidth: columnCount > 1 ? labelWidth + sourceWidth + otherWidth * (columnCount - 1) : width

    function columnWidth(column: int): real {
        return columnCount === 1 ? width - labelWidth : column === 0 ? sourceWidth : otherWidth;
    }

    // Where a column begins, from the side on which lines begin.
    function columnStart(column: int): real {
        return column === 0 ? labelWidth : labelWidth + sourceWidth + otherWidth * (column - 1);
    }

    // Columns beside the window are not made: there may be as many as there are languages.
    function isInView(column: int): bool {
        const start = columnStart(column);
        const seen = LayoutMirroring.enabled ? gridWidth - list.seenFrom - width : list.seenFrom;
        return start < seen + width && start + columnWidth(column) > seen;
    }

    function type(first: string): void {
        begun = first;
        list.begun = "";
        isTyping = page.cursor.isThere && Editing.isAllowed;
    }

    function typeAt(row: int, column: int): void {
        takeFocus();
        page.cursor.go(row, column);
        type("");
    }

    function typeOnward(step: int): void {
        takeFocus();
        page.cursor.onward(step);
        type("");
    }

    function clear(): void {
        if (!Editing.isAllowed)
            return;
        page.cursor.type("");
        page.cursor.leave();
    }

    function enter(event: KeyEvent): void {
        if (event.modifiers & (Qt.ShiftModifier | Qt.AltModifier)) {
            event.accepted = false;
            return;
        }
        takeFocus();
        page.cursor.down(1);
    }

    function endTyping(): void {
        if (isTyping) {
            isTyping = false;
            page.cursor.leave();
        }
    }

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    Connections {
        target: root.page.cursor

        function onMoving(): void {
            if (root.isTyping)
                root.takeFocus();
        }
    }

    Connections {
        target: root.page

        function onFindAsked(): void {
            filters.find();
        }
    }

    WordFilters {
        id: filters

        width: parent.width
        page: root.page
    }

    WordColumns {
        id: headings

        anchors.top: filters.bottom
        x: -list.seenFrom
        width: root.gridWidth
        view: root
    }

    WordsList {
        id: list

        anchors.top: headings.bottom
        anchors.bottom: foot.top
        width: parent.width
        view: root
    }

    WordsFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        page: root.page
    }
}
