import QtQuick
import kiosk.ui

// What there is to say of the cell that is looked at, and who has read it.
Item {
    id: root

    required property WordsPage page
    readonly property WordCursor cursor: page.cursor
    readonly property list<string> levels: ["draft", "native", "expert"]

    implicitHeight: Math.max(112, words.implicitHeight + 30, side.implicitHeight + 30)

    Rectangle {
        width: parent.width
        height: 1.5
        color: Theme.edge
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.right: side.left
        anchors.rightMargin: 26
        y: 15
        visible: root.cursor.isThere
        spacing: 8

        EditorText {
            width: parent.width
            text: root.cursor.name
            font.bold: true
        }

        Row {
            width: parent.width
            visible: root.cursor.told !== ""
            spacing: 7

            WordSign {
                standing: root.cursor.state
            }

            EditorText {
                width: Math.min(implicitWidth, words.width - 24)
                text: root.cursor.told
                isNote: true
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        Item {
            width: parent.width
            height: Math.max(own.height, 32)
            visible: root.cursor.ownWords !== ""

            EditorText {
                id: whose

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Blue Heart’s own words:")
                isNote: true
            }

            EditorText {
                id: own

                anchors.left: whose.right
                anchors.leftMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - whose.width - use.width - 20)
                text: root.cursor.ownWords
                font.family: root.cursor.family
                font.bold: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }

            EditorButton {
                id: use

                anchors.left: own.right
                anchors.leftMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                isSmall: true
                kind: EditorButton.Outlined
                text: qsTr("Use these")
                enabled: Editing.isAllowed
                onClicked: root.cursor.useOwn()
            }
        }
    }

    Column {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: 22
        y: 13
        width: 420
        visible: root.cursor.isThere && root.cursor.review !== ""
        spacing: 9

        EditorText {
            text: qsTr("Reviewed by")
            font.bold: true
        }

        ChoiceRow {
            width: parent.width
            name: qsTr("Reviewed by")
            enabled: Editing.isAllowed
            choices: [qsTr("Nobody yet: draft"), qsTr("Native speaker"), qsTr("Expert")]
            chosen: root.levels.indexOf(root.cursor.review)
            onPicked: index => root.cursor.reviewAs(root.levels[index])
        }

        EditorText {
            text: qsTr("Ctrl+Enter: reviewed, and on to the next draft")
            isNote: true
        }
    }
}
