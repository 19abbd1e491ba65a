pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What is said in one language: the large words, and those below them.
Item {
    id: root

    required property NoticeWriting writing
    required property string code
    required property var said
    readonly property real words: width - 100 - 110
    readonly property string fault: said.fault || said.textFault || ""

    implicitHeight: fields.implicitHeight + 12

    EditorText {
        y: 8
        anchors.left: parent.left
        width: 94
        text: root.said.name ?? ""
        font.bold: true
        wrapMode: Text.Wrap
    }

    Column {
        id: fields

        anchors.left: parent.left
        anchors.leftMargin: 100
        width: root.words
        spacing: 6

        EditorField {
            width: parent.width
            value: root.said.headline ?? ""
            name: qsTr("Large words, %1").arg(root.said.name ?? "")
            hasFault: (root.said.fault ?? "") !== ""
            isRightToLeft: root.said.isRightToLeft ?? false
            placeholderText: qsTr("Large words")
            placeholderTextColor: Theme.slate
            font.bold: true
            onTyped: text => root.writing.write(root.code, "headline", text)
        }

        EditorField {
            width: parent.width
            value: root.said.text ?? ""
            name: qsTr("Below them, %1").arg(root.said.name ?? "")
            hasFault: (root.said.textFault ?? "") !== ""
            isRightToLeft: root.said.isRightToLeft ?? false
            placeholderText: qsTr("What to know or do")
            placeholderTextColor: Theme.slate
            onTyped: text => root.writing.write(root.code, "text", text)
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.fault
            color: Theme.stop
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Column {
        anchors.left: fields.right
        anchors.leftMargin: 10
        width: 100

        EditorText {
            width: parent.width // also while it says nothing: what stands below does not move
            height: 38
            verticalAlignment: Text.AlignVCenter
            text: root.said.reach > 0 ? qsTr("reads to %1 m").arg(root.said.reach) : ""
            font.pixelSize: 13
            color: Theme.go
        }

        EditorButton {
            kind: EditorButton.Bare
            isSmall: true
            iconName: "close"
            visible: root.writing.codes.length > 1
            Accessible.name: qsTr("Without %1").arg(root.said.name ?? "")
            onClicked: root.writing.drop(root.code)
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
