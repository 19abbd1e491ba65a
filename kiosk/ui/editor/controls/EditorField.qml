import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Words that are typed, in one line or as many as they take; `typed` comes with each change by hand.
TextArea {
    id: root

    property string value: ""
    property string name: ""
    property bool hasFault: false
    property bool isRightToLeft: false
    // What is typed in it is a step of the draft; from another one, no step is taken back that is not seen.
    property bool isOfDraft: false

    signal typed(string text)

    text: value
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    font.family: "Noto Sans"
    font.pixelSize: 14
    color: enabled ? Theme.ink : Theme.slate
    selectionColor: Theme.heart
    selectedTextColor: Theme.white
    selectByMouse: true
    implicitHeight: Math.max(36, contentHeight + topPadding + bottomPadding)
    topPadding: 7
    bottomPadding: 7
    leftPadding: 11
    rightPadding: 11
    horizontalAlignment: isRightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
    LayoutMirroring.enabled: false
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Accessible.name: name
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Undo) && !canUndo;
        if (event.accepted && isOfDraft)
            Editing.undoAsked();
    }
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onTextChanged: {
        if (activeFocus && text !== value)
            typed(text);
    }
    onValueChanged: {
        if (text !== value)
            text = value;
    }

    background: Rectangle {
        radius: 9
        color: root.enabled ? Theme.white : Theme.ice
        border.width: root.activeFocus ? 2 : 1.5
        border.color: root.activeFocus ? Theme.heart : root.hasFault ? Theme.stop : root.enabled ? Theme.edge : Theme.hair

        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -3
            visible: root.activeFocus
            radius: 11
            color: Theme.sun
        }
    }
}
