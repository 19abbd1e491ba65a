pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A text in one language, in its own direction and face; where it is current it can be typed in.
Item {
    id: root

    required property WordTable view
    required property int row
    required property int column
    required property var shown
    readonly property bool isCurrent: view.page.cursor.row === row && view.page.cursor.column === column
    readonly property bool isTyped: isCurrent && view.isTyping
    readonly property bool isTurned: shown.isRightToLeft
    // What an input method is about to write there.
    readonly property string beginning: isCurrent ? view.beginning : ""
    readonly property real beside: standing.width + 20

    implicitHeight: (isTyped ? editor.height : said.implicitHeight) + 20
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Cell
    Accessible.name: shown.heard
    Accessible.selected: isCurrent

    Rectangle {
        anchors.fill: parent
        color: root.column === 0 ? Theme.ice : root.shown.state === "missing" ? Theme.paper : Theme.white
    }

    Rectangle {
        anchors.fill: parent
        visible: root.isCurrent
        radius: 3
        color: Theme.white
        border.width: root.view.isAtGrid || root.isTyped ? 5.5 : 2
        border.color: root.view.isAtGrid || root.isTyped ? Theme.sun : Theme.edge

        Rectangle {
            anchors.fill: parent
            visible: root.view.isAtGrid || root.isTyped
            radius: 3
            color: "transparent"
            border.width: 2.5
            border.color: Theme.heart
        }
    }

    Text {
        id: said

        x: root.isTurned ? root.beside : 14
        y: 9
        width: root.width - 14 - root.beside
        visible: !root.isTyped
        text: root.beginning || root.shown.words
        font.underline: root.beginning !== ""
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: root.shown.isOwn || root.shown.state === "missing" ? Theme.ink : Theme.slate
        font.family: root.shown.family
        font.pixelSize: 14
        lineHeight: root.shown.isClimbing ? 36 : 20
        lineHeightMode: Text.FixedHeight
        horizontalAlignment: root.isTurned ? Text.AlignRight : Text.AlignLeft
    }

    Row {
        id: standing

        x: root.isTurned ? 14 : root.width - width - 14
        y: 11
        spacing: 7
        visible: root.column > 0
        width: visible ? implicitWidth : 0

        WordSign {
            standing: root.shown.state
        }

        EditorText {
            visible: text !== ""
            text: root.shown.said
            isNote: true
            color: Theme.ink
        }
    }

    MouseArea {
        anchors.fill: parent
        enabled: !root.isTyped
        cursorShape: Editing.isAllowed ? Qt.IBeamCursor : Qt.ArrowCursor
        onClicked: root.view.typeAt(root.row, root.column)
    }

    Loader {
        id: editor

        x: root.isTurned ? root.beside - 6 : 8
        y: 5
        width: root.width - 2 - root.beside
        active: root.isTyped
        sourceComponent: WordField {
            view: root.view
        }
    }
}
