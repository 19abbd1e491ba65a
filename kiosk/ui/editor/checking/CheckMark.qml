import QtQuick
import kiosk.ui

// How bad something is: by its shape as well as by its colour. Of rectangles, which are cut at a list's edge
// where no graphics card draws; shapes are not.
Item {
    id: root

    property string severity: ""
    readonly property bool isError: severity === "error"
    readonly property bool isWarning: severity === "warning"
    readonly property var signs: ({
            "error": "×",
            "warning": "!",
            "note": "i",
            "accepted": "="
        })

    implicitWidth: 18
    implicitHeight: 18

    Rectangle {
        anchors.centerIn: parent
        visible: root.severity in root.signs
        width: root.isWarning ? root.width * 0.78 : root.width
        height: width
        rotation: root.isWarning ? 45 : 0
        radius: root.severity === "note" ? width / 2 : root.isError ? width * 0.3 : 2
        color: root.isError ? Theme.stop : root.isWarning ? Theme.sun : Theme.white
        border.width: 1.5
        border.color: root.isError ? Theme.stop : Theme.ink
    }

    EditorText {
        anchors.centerIn: parent
        text: root.signs[root.severity] ?? ""
        font.pixelSize: root.height * 0.75
        font.bold: true
        color: root.isError ? Theme.white : Theme.ink
    }
}
