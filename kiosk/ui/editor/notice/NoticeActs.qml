import QtQuick
import kiosk.ui

// What putting it up would do, or what keeps it down.
Rectangle {
    id: root

    required property NoticesPage page
    readonly property NoticeWriting writing: page.writing
    readonly property bool isBegun: Object.values(writing.said).some(one => one.headline || one.text)

    implicitHeight: Math.max(76, words.implicitHeight + 28)
    color: Theme.white

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hair
    }

    EditorText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 26
        anchors.right: acts.left
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        text: root.writing.fault || (!root.writing.isDrawn ? qsTr("It is being drawn…") : root.page.up.count > 0 && root.writing.isAll ? qsTr("It stands two seconds later, in place of the one that was put up for all displays, until %1.").arg(root.writing.untilTold) : qsTr("It stands two seconds later, until %1.").arg(root.writing.untilTold))
        color: root.writing.fault && root.isBegun ? Theme.stop : Theme.ink
        wrapMode: Text.Wrap
        maximumLineCount: 4
    }

    Row {
        id: acts

        anchors.right: parent.right
        anchors.rightMargin: 26
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        EditorButton {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Keep for later")
            onClicked: root.writing.keep()
        }

        EditorButton {
            kind: EditorButton.Main
            implicitHeight: 46
            leftPadding: 26
            text: qsTr("Put up now")
            enabled: root.writing.fault === "" && root.writing.isDrawn
            onClicked: root.writing.putUp()
        }
    }
}
