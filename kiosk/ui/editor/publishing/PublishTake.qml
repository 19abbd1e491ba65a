import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Puts it there in spite of the errors, each of them named.
CheckBox {
    id: root

    required property PublishPage page

    text: qsTr("Put it up all the same, with: %1").arg(page.errors.map(one => one.title + ": " + one.text).join("; "))
    checked: page.isTakenOn
    focusPolicy: Qt.StrongFocus
    padding: 0
    Accessible.name: text
    onToggled: {
        page.takeOn(checked);
        checked = Qt.binding(() => page.isTakenOn);
    }

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: 2
        width: 18
        height: 18
        radius: 5
        color: root.checked ? Theme.heart : Theme.white
        border.width: 1.5
        border.color: Theme.edge

        EditorIcon {
            anchors.centerIn: parent
            visible: root.checked
            width: 14
            height: 14
            name: "check"
            stroke: 3
            color: Theme.white
        }

        EditorFocus {
            isShown: root.visualFocus
            radius: 7
        }
    }

    contentItem: EditorText {
        leftPadding: root.mirrored ? 0 : 30
        rightPadding: root.mirrored ? 30 : 0
        text: root.text
        wrapMode: Text.Wrap
    }
}
