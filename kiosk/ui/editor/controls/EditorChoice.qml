pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// One of many, in a list that opens.
ComboBox {
    id: root

    property list<string> choices
    property int chosen: 0
    property string name: ""

    signal picked(int index)

    model: choices
    currentIndex: chosen
    implicitHeight: 36
    focusPolicy: Qt.StrongFocus
    Accessible.name: name
    onActivated: index => root.picked(index)

    contentItem: EditorText {
        leftPadding: 12
        rightPadding: 30
        verticalAlignment: Text.AlignVCenter
        text: root.displayText
        font.bold: true
    }

    indicator: EditorIcon {
        x: root.mirrored ? 10 : root.width - width - 10
        anchors.verticalCenter: parent?.verticalCenter
        name: "down"
        color: Theme.ink
        width: 16
        height: 16
    }

    background: Rectangle {
        radius: 9
        color: root.hovered ? Theme.ice : Theme.white
        border.width: 1.5
        border.color: Theme.edge

        EditorFocus {
            isShown: root.visualFocus
            radius: 12
        }
    }

    delegate: ItemDelegate {
        id: choice

        required property int index
        required property string modelData

        width: root.width
        height: 34
        highlighted: root.highlightedIndex === index
        Accessible.name: modelData

        contentItem: EditorText {
            verticalAlignment: Text.AlignVCenter
            text: choice.modelData
            color: choice.highlighted ? Theme.white : Theme.ink
        }

        background: Rectangle {
            radius: 7
            color: choice.highlighted ? Theme.heart : Theme.white
        }
    }

    popup: Popup {
        y: root.height + 2
        width: Math.max(root.width, 200)
        implicitHeight: Math.min(contentItem.implicitHeight + 12, 420)
        padding: 6

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex

            ScrollBar.vertical: ScrollBar {}
        }

        background: Rectangle {
            radius: 12
            color: Theme.white
            border.width: 1.5
            border.color: Theme.edge
        }
    }
}
