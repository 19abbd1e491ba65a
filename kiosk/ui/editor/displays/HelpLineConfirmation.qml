import QtQuick
import kiosk.ui

// Who of the venue asked whether a help line is right, and when; or the place to say that somebody did, which
// keeps its shape while it is filled in.
Column {
    id: root

    required property DisplaysPage page
    required property var line
    property bool isAsked: false
    readonly property string fault: isAsked && page.help.faultOf === line.id ? page.help.fault : ""

    readonly property string again: line.isCalled ? qsTr("call again by %1") : qsTr("look it up again by %1")
    readonly property string who: qsTr("Confirmed %1 by %2").arg(line.confirmed).arg(line.by)
    readonly property string told: !line.confirmed ? qsTr("Not confirmed by the venue") : line.due ? qsTr("%1; %2").arg(who).arg(again.arg(line.due)) : who

    function confirm(): void {
        if (done.enabled && page.help.confirm(page.current, line.id, by.text))
            leave();
    }

    function leave(): void {
        isAsked = false;
        page.help.leave();
        by.text = by.value;
        ask.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6
    Keys.onEscapePressed: leave()

    Item {
        width: parent.width
        height: Math.max(34, confirmed.height)
        visible: !root.isAsked

        EditorText {
            id: confirmed

            anchors.left: parent.left
            anchors.right: ask.visible ? ask.left : parent.right
            anchors.rightMargin: ask.visible ? 10 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: root.told
            wrapMode: Text.Wrap
            font.pixelSize: 13
            color: !root.line.confirmed ? Theme.ink : root.line.isLate ? Theme.stop : Theme.go
        }

        EditorButton {
            id: ask

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.line.isToday
            kind: EditorButton.Outlined
            isSmall: true
            text: qsTr("Confirm")
            Accessible.description: root.line.name
            onClicked: {
                root.isAsked = true;
                by.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }

    EditorText {
        width: parent.width
        visible: root.isAsked
        text: root.line.isCalled ? qsTr("Call or write to them first, and ask whether all of it is right.") : qsTr("Do not call it to try it: look at its official page.")
        isNote: true
        wrapMode: Text.Wrap
    }

    Row {
        width: parent.width
        visible: root.isAsked
        spacing: 8

        EditorText {
            id: asked

            height: 36
            verticalAlignment: Text.AlignVCenter
            text: root.line.isCalled ? qsTr("Asked by") : qsTr("Looked up by")
            font.pixelSize: 13
        }

        EditorField {
            id: by

            width: parent.width - asked.width - 8
            height: 36
            clip: true
            wrapMode: TextEdit.NoWrap
            value: root.page.help.by
            name: asked.text
            placeholderText: qsTr("As “Information desk”")
            placeholderTextColor: Theme.slate
            hasFault: root.fault !== ""
            Keys.onReturnPressed: root.confirm()
            Keys.onEnterPressed: root.confirm()
        }
    }

    Row {
        anchors.right: parent.right
        visible: root.isAsked
        spacing: 8

        EditorButton {
            isSmall: true
            text: qsTr("Cancel")
            Accessible.description: root.line.name
            onClicked: root.leave()
        }

        EditorButton {
            id: done

            kind: EditorButton.Outlined
            isSmall: true
            enabled: by.text.trim() !== ""
            text: qsTr("Confirm today")
            Accessible.description: root.line.name
            onClicked: root.confirm()
        }
    }

    EditorText {
        width: parent.width
        visible: root.fault !== ""
        text: root.fault
        font.pixelSize: 13
        color: Theme.stop
        wrapMode: Text.Wrap
    }
}
