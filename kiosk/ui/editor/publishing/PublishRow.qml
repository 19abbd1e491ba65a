import QtQuick
import kiosk.ui

// One change, or the heading over several.
Item {
    id: root

    required property PublishPage page
    required property var modelData
    readonly property bool isHeading: modelData.heading !== undefined
    readonly property var looks: isHeading ? ({}) : page.pictures.both(modelData.file, modelData.slide, modelData.locale, page.pictures.drawn)

    height: isHeading ? 56 : Math.max(56, words.height + 24, pictures.height + 12)
    Accessible.role: isHeading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: isHeading ? `${modelData.heading}, ${modelData.note}` : [modelData.subject, modelData.said, modelData.before, modelData.after].filter(one => one).join(", ")

    EditorText {
        id: heading

        visible: root.isHeading
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        text: root.modelData.heading ?? ""
        font.pixelSize: 16
        font.bold: true
    }

    EditorText {
        visible: root.isHeading
        anchors.left: heading.right
        anchors.leftMargin: 10
        anchors.baseline: heading.baseline
        text: root.modelData.note ?? ""
        isNote: true
    }

    EditorText {
        visible: !root.isHeading
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.modelData.sign ?? ""
        font.pixelSize: 18
        font.bold: true
        color: Theme.heart
    }

    Column {
        id: words

        visible: !root.isHeading
        anchors.left: parent.left
        anchors.leftMargin: 32
        anchors.right: pictures.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        EditorText {
            width: parent.width
            text: root.modelData.subject ?? ""
            font.bold: true
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.modelData.said ?? ""
            wrapMode: Text.Wrap
            isNote: true
        }

        Flow {
            width: parent.width
            spacing: 4

            PublishWas {
                width: Math.min(parent.width, implicitWidth)
                text: root.modelData.before ?? ""
                isGone: true
            }

            PublishWas {
                width: Math.min(parent.width, implicitWidth)
                text: root.modelData.after ?? ""
            }
        }
    }

    PublishLooks {
        id: pictures

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        before: root.looks.before ?? ""
        after: root.looks.after ?? ""
        isOther: root.looks.isOther ?? false
    }

    Rectangle {
        visible: !root.isHeading
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
