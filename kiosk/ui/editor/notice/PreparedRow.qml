import QtQuick
import kiosk.ui

// A notice that is kept ready: to be written in, or deleted.
EditorPress {
    id: root

    required property var notice
    property bool isCurrent: false

    signal deleted

    padding: 11
    rightPadding: 6
    text: notice.title
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. %2").arg(notice.title).arg(notice.about)
    Keys.onDeletePressed: deleted()

    contentItem: Row {
        spacing: 12

        StyleSign {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            isUrgent: root.notice.isUrgent
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - sign.width - bin.width - 24

            EditorText {
                width: parent.width
                text: root.notice.title
                font.bold: root.isCurrent
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }

            EditorText {
                width: parent.width
                text: root.notice.about
                isNote: true
                color: root.notice.isFaulty ? Theme.stop : Theme.slate
                wrapMode: Text.Wrap
            }
        }

        EditorButton {
            id: bin

            anchors.verticalCenter: parent.verticalCenter
            kind: EditorButton.Bare
            isSmall: true
            leftPadding: 8
            iconName: "close"
            Accessible.name: qsTr("Delete %1").arg(root.notice.title)
            onClicked: root.deleted()
        }
    }

    background: Rectangle {
        radius: 11
        color: root.isCurrent ? Theme.mist : root.hovered ? Theme.ice : Theme.white
        border.width: root.isCurrent ? 2.5 : 1.5
        border.color: root.isCurrent ? Theme.heart : Theme.edge

        EditorFocus {
            isShown: root.visualFocus
            radius: 14
        }
    }
}
