import QtQuick
import kiosk.ui

// A button of the window: plain, the main one of its page, or of words alone.
EditorPress {
    id: root

    enum Kind {
        Plain,
        Main,
        Bare,
        Outlined
    }

    property int kind: EditorButton.Plain
    property string iconName: ""
    property bool isSmall: false
    readonly property color ink: !enabled ? Theme.slate : kind === EditorButton.Main ? Theme.white : kind === EditorButton.Outlined ? Theme.heart : Theme.ink

    implicitHeight: isSmall ? 32 : 38
    leftPadding: kind === EditorButton.Bare ? 10 : isSmall ? 13 : 18
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Row {
        spacing: 8

        EditorIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            color: root.ink
            width: 16
            height: 16
            isMirrored: root.mirrored && ["undo", "redo", "on", "back"].includes(root.iconName)
        }

        EditorText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            font.bold: true
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.kind === EditorButton.Main && root.enabled ? (root.down ? Theme.night : Theme.heart) : root.down || root.hovered && root.kind === EditorButton.Bare ? Theme.mist : root.kind === EditorButton.Bare ? "transparent" : Theme.white
        border.width: root.kind === EditorButton.Bare ? 0 : 1.5
        border.color: !root.enabled ? Theme.hair : (root.kind === EditorButton.Main || root.kind === EditorButton.Outlined) ? Theme.heart : Theme.edge

        EditorFocus {
            isShown: root.visualFocus
            radius: parent.radius
        }
    }
}
