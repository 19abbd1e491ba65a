pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The displays of the venue, each with what stands there now.
Item {
    id: root

    readonly property string pane: "displays"
    required property DisplaysPage page

    EditorText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.verticalCenter: more.verticalCenter
        text: root.page.names.length === 1 ? qsTr("1 display") : qsTr("%1 displays").arg(root.page.names.length)
        font.pixelSize: 16
        font.bold: true
    }

    EditorButton {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: 22
        y: 16
        kind: EditorButton.Outlined
        isSmall: true
        iconName: "add"
        text: qsTr("Add")
        Accessible.name: qsTr("Add a display")
        enabled: Editing.isAllowed
        onClicked: root.page.places.add()
    }

    ListView {
        id: list

        readonly property string place: "displays"

        anchors.top: more.bottom
        anchors.topMargin: 10
        anchors.bottom: foot.top
        width: parent.width
        clip: true
        model: root.page.names
        currentIndex: root.page.names.indexOf(root.page.current)
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        spacing: 4
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Displays")

        ScrollBar.vertical: ScrollBar {}

        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
            const at = currentIndex + step;
            if (step === 0 || at < 0 || at >= count)
                return;
            root.page.look(root.page.names[at]);
            event.accepted = true;
        }

        delegate: DisplayListRow {
            required property string modelData

            width: list.width
            display: root.page.displays[modelData] ?? ({})
            isHere: modelData === root.page.current
            hasFocus: list.activeFocus
            onPicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.page.look(modelData);
            }
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 22
        anchors.rightMargin: 22
        spacing: 8

        EditorText {
            width: parent.width
            text: qsTr("The pictures are what each display’s clock and files give at this moment. Nothing is asked of the displays themselves.")
            isNote: true
            wrapMode: Text.Wrap
        }
    }
}
