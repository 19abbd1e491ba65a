import QtQuick
import kiosk.ui

// Which week it is, the way to others, and whose time it is told in.
Flow {
    id: root

    required property SchedulePage page

    spacing: 10

    EditorText {
        height: 34
        verticalAlignment: Text.AlignVCenter
        text: root.page.weekTitle
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    EditorButton {
        isSmall: true
        kind: EditorButton.Bare
        iconName: "back"
        text: qsTr("Before")
        onClicked: root.page.weekBy(-1)
    }

    EditorButton {
        isSmall: true
        kind: EditorButton.Bare
        iconName: "on"
        text: qsTr("After")
        onClicked: root.page.weekBy(1)
    }

    EditorButton {
        isSmall: true
        text: qsTr("Today")
        onClicked: root.page.weekOf("")
    }

    Row {
        height: 34
        spacing: 6

        EditorIcon {
            anchors.verticalCenter: parent.verticalCenter
            name: "clock"
            color: Theme.ink
            width: 17
            height: 17
        }

        EditorText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Time of %1, %2").arg(root.page.zone[0]).arg(root.page.zone[1])
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
