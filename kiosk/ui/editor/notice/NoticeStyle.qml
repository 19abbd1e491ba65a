import QtQuick
import kiosk.ui

// One of the two looks of a notice.
EditorPress {
    id: root

    property bool isUrgent: false
    property string about: ""

    padding: 12
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1, %2").arg(text).arg(about)
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Row {
        spacing: 12

        StyleSign {
            anchors.verticalCenter: parent.verticalCenter
            isUrgent: root.isUrgent
        }

        Column {
            width: parent.width - 74

            EditorText {
                width: parent.width
                text: root.text
                font.bold: true
            }

            EditorText {
                width: parent.width
                text: root.about
                isNote: true
                wrapMode: Text.Wrap
                color: root.checked ? Theme.ink : Theme.slate
            }
        }
    }

    background: Rectangle {
        radius: 11
        color: root.checked ? Theme.ice : Theme.white
        border.width: root.checked ? 2.5 : 1.5
        border.color: root.checked ? Theme.heart : Theme.edge

        EditorFocus {
            isShown: root.visualFocus
            radius: 14
        }
    }
}
