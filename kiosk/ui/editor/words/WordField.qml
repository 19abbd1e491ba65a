import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Where the words of the current cell are typed: Tab goes on, Enter goes down, Shift+Enter breaks the line,
// Escape gives back what stood there.
TextArea {
    id: root

    required property WordTable view
    readonly property WordCursor cursor: view.page.cursor
    property string first: ""

    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    font.family: cursor.family
    font.pixelSize: 14
    color: Theme.ink
    selectionColor: Theme.heart
    selectedTextColor: Theme.white
    selectByMouse: true
    padding: 6
    topPadding: 4
    horizontalAlignment: cursor.isRightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
    background: null
    Accessible.name: cursor.name
    KeyNavigation.priority: KeyNavigation.BeforeItem

    Component.onCompleted: {
        first = cursor.words;
        text = view.begun || first;
        if (view.begun)
            cursor.type(text);
        view.begun = "";
        cursorPosition = length;
        forceActiveFocus(Qt.MouseFocusReason);
    }
    onTextChanged: {
        if (activeFocus)
            cursor.type(text);
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            view.endTyping();
    }
    Keys.onTabPressed: view.typeOnward(1)
    Keys.onBacktabPressed: view.typeOnward(-1)
    Keys.onEscapePressed: {
        text = first;
        view.takeFocus();
    }
    Keys.onReturnPressed: event => view.enter(event)
    Keys.onEnterPressed: event => view.enter(event)
}
