import QtQuick
import kiosk.ui

// One display in the list: how it looks now, what it is called, where it hangs.
Item {
    id: root

    required property var display
    property bool isHere: false
    property bool hasFocus: false

    signal picked

    implicitHeight: Math.max(78, words.implicitHeight + 20)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(root.display.title ?? "").arg(root.display.about ?? "")
    Accessible.selected: isHere

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        radius: 12
        color: root.isHere ? Theme.mist : pointer.containsMouse ? Theme.ice : "transparent"
        border.width: root.isHere ? 2.5 : 0
        border.color: root.hasFocus ? Theme.heart : Theme.edge
    }

    Item {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.verticalCenter: parent.verticalCenter
        width: 84
        height: 60

        Rectangle {
            readonly property real ratio: root.display.ratio ?? 1.6

            anchors.centerIn: parent
            width: Math.min(place.width, place.height * ratio)
            height: width / ratio
            radius: 3
            color: Theme.mist

            Image {
                anchors.fill: parent
                source: root.display.still ?? ""
                fillMode: Image.PreserveAspectFit
                mipmap: true
            }
        }
    }

    Column {
        id: words

        anchors.left: place.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        EditorText {
            width: parent.width
            text: root.display.title ?? ""
            font.bold: true
        }

        EditorText {
            width: parent.width
            text: root.display.about ?? ""
            isNote: true
            wrapMode: Text.Wrap
            color: root.display.isFaulty ? Theme.stop : root.isHere ? Theme.ink : Theme.slate
        }
    }

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.picked()
    }
}
