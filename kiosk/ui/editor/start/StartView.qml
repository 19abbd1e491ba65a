pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// What the program is for, the ways to begin, and the folders that were open lately.
Rectangle {
    id: root

    required property StartPage page
    required property url art
    readonly property bool isNarrow: width < 1000

    signal picturesAsked
    signal folderAsked

    color: Theme.white

    StartArt {
        anchors.left: parent.left
        width: root.isNarrow ? 0 : Math.min(596, root.width * 0.414)
        height: parent.height
        visible: !root.isNarrow
        source: root.art
    }

    Flickable {
        anchors.right: parent.right
        width: root.isNarrow ? parent.width : parent.width - Math.min(596, parent.width * 0.414)
        height: parent.height
        contentHeight: content.implicitHeight + foot.implicitHeight + 60
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: ScrollBar {}

        Column {
            id: content

            x: 40
            width: parent.width - 40 - (root.isNarrow ? 40 : 68)
            topPadding: root.isNarrow ? 28 : 60
            spacing: 14

            EditorText {
                width: parent.width
                text: qsTr("What stands on your screens")
                font.pixelSize: 32
                font.bold: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            EditorText {
                width: parent.width
                bottomPadding: 8
                text: qsTr("Every change is kept as it is made. A display sees it when you put it there.")
                font.pixelSize: 15
                color: Theme.slate
                wrapMode: Text.Wrap
            }

            StartCard {
                width: parent.width
                isMain: true
                iconName: "picture"
                text: qsTr("New from pictures")
                about: qsTr("Drop photographs, PDF pages or a whole folder here. They play a minute later, with help lines and World Day beside them.")
                key: qsTr("Ctrl+N")
                onClicked: root.picturesAsked()
            }

            Grid {
                id: two

                readonly property real higher: Math.max(other.implicitHeight, copy.implicitHeight)

                width: parent.width
                columns: width < 560 ? 1 : 2
                spacing: 14

                StartCard {
                    id: other

                    width: (two.width - (two.columns - 1) * 14) / two.columns
                    height: two.columns === 1 ? implicitHeight : two.higher
                    iconName: "folder"
                    text: qsTr("Open a venue’s folder")
                    about: qsTr("Displays read it already")
                    key: qsTr("Ctrl+O")
                    onClicked: root.folderAsked()
                }

                StartCard {
                    id: copy

                    width: (two.width - (two.columns - 1) * 14) / two.columns
                    height: two.columns === 1 ? implicitHeight : two.higher
                    text: qsTr("Blue Heart, as a copy")
                    about: qsTr("The program’s own campaign")
                    key: qsTr("Ctrl+B")
                    onClicked: root.page.copyBuiltIn()
                }
            }

            EditorText {
                width: parent.width
                visible: text !== ""
                text: root.page.told
                color: root.page.isFault ? Theme.stop : Theme.ink
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            RecentList {
                width: parent.width
                page: root.page
            }
        }

        EditorText {
            id: foot

            x: 40
            y: content.implicitHeight + 30
            width: content.width
            text: qsTr("In support of the UNODC Blue Heart Campaign. Not produced or approved by the United Nations.")
            isNote: true
            wrapMode: Text.Wrap
        }
    }
}
