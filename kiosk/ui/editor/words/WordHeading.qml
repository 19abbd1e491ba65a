import QtQuick
import kiosk.ui

// The slide that the texts below are of.
Item {
    id: root

    property string label: ""
    property string note: ""
    property string warning: ""
    property string still: ""
    property bool isCampaign: false

    Accessible.role: Accessible.Heading
    Accessible.name: [label, note, warning].filter(one => one !== "").join(". ")

    Rectangle {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 22
        y: 13
        visible: !root.isCampaign
        width: visible ? 56 : 0
        height: 31
        radius: 5
        color: Theme.mist

        Image {
            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            source: root.still
            mipmap: true
        }
    }

    EditorText {
        id: name

        anchors.left: picture.right
        anchors.leftMargin: root.isCampaign ? 0 : 12
        anchors.verticalCenter: picture.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.45)
        text: root.label
        font.bold: true
    }

    EditorText {
        anchors.left: name.right
        anchors.leftMargin: 12
        anchors.right: told.left
        anchors.rightMargin: 12
        anchors.baseline: name.baseline
        text: root.note
        isNote: true
    }

    Row {
        id: told

        anchors.right: parent.right
        anchors.rightMargin: 22
        anchors.verticalCenter: picture.verticalCenter
        visible: root.warning !== ""
        width: visible ? implicitWidth : 0
        spacing: 7

        WordSign {
            standing: "changed"
        }

        EditorText {
            text: root.warning
            isNote: true
            color: Theme.ink
        }
    }
}
