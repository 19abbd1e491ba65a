pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What is up now, and what is kept ready.
Column {
    id: root

    required property NoticesPage page

    spacing: 11
    padding: 20
    topPadding: 16
    readonly property real room: width - 40

    EditorText {
        width: root.room
        text: qsTr("Up now")
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorText {
        width: root.room
        visible: root.page.up.count === 0
        text: qsTr("Nothing: the displays play what is planned.")
        isNote: true
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.page.up.shown

        delegate: NoticeUpCard {
            required property int index
            required property var modelData

            width: root.room
            notice: modelData
            onTakenDown: root.page.up.takeDown(index)
        }
    }

    Repeater {
        model: root.page.up.faults

        delegate: EditorText {
            required property string modelData

            width: root.room
            text: modelData
            color: Theme.stop
            wrapMode: Text.Wrap
        }
    }

    Item {
        width: root.room
        height: 46

        EditorText {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6
            text: qsTr("Prepared")
            font.pixelSize: 16
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        EditorButton {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            kind: EditorButton.Outlined
            isSmall: true
            iconName: "add"
            text: qsTr("New")
            onClicked: root.page.new()
        }
    }

    Repeater {
        model: root.page.kept

        delegate: PreparedRow {
            required property int index
            required property var modelData
            readonly property string place: index === root.page.current ? "notice" : ""

            width: root.room
            notice: modelData
            isCurrent: index === root.page.current
            onClicked: root.page.choose(index)
            onDeleted: root.page.delete(index)
        }
    }

    EditorText {
        width: root.room
        visible: root.page.kept.length === 0
        text: qsTr("None yet: “Keep for later” keeps what is written.")
        isNote: true
        wrapMode: Text.Wrap
    }

    EditorText {
        width: root.room
        visible: root.page.aside !== ""
        topPadding: 6
        text: qsTr("Begun, and neither put up nor kept: %1").arg(root.page.aside)
        isNote: true
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }

    EditorButton {
        visible: root.page.aside !== ""
        isSmall: true
        text: qsTr("Go on with it")
        Accessible.description: root.page.aside
        onClicked: root.page.goOn()
    }

    EditorText {
        width: root.room
        visible: root.page.deleted !== ""
        topPadding: 6
        text: qsTr("Deleted: %1").arg(root.page.deleted)
        isNote: true
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }

    EditorButton {
        visible: root.page.deleted !== ""
        isSmall: true
        iconName: "undo"
        text: qsTr("Bring it back")
        Accessible.description: root.page.deleted
        onClicked: root.page.bringBack()
    }
}
