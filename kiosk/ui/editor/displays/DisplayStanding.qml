import QtQuick
import kiosk.ui

// What stands on the display now, by its clock.
Column {
    id: root

    readonly property string pane: "standing"
    required property DisplaysPage page
    property var found: page.standing
    property int rest: 0

    function tick(): void {
        clock.text = page.clock();
        rest = found.until > 0 ? Math.max(0, Math.round((found.until - Date.now()) / 1000)) : 0;
    }

    spacing: 10
    topPadding: 16
    Component.onCompleted: tick()
    onFoundChanged: tick()

    Item {
        width: parent.width
        height: heading.height

        EditorText {
            id: heading

            anchors.left: parent.left
            text: qsTr("Stands there now")
            font.pixelSize: 16
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        EditorText {
            id: clock

            anchors.right: parent.right
            anchors.baseline: heading.baseline
            isNote: true
        }
    }

    Rectangle {
        id: panel

        readonly property real ratio: root.found.ratio ?? 1.6

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.floor(Math.min(parent.width, 300 * ratio))
        height: Math.floor((width - 14) / ratio) + 14
        radius: 10
        color: Theme.ink
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What stands on the display: %1").arg(root.found.words)

        Image {
            anchors.fill: parent
            anchors.margins: 7
            source: root.found.still ?? ""
            fillMode: Image.PreserveAspectFit
            mipmap: true
        }
    }

    Item {
        width: parent.width
        height: metrics.height * 2 // of what stands next as well: nothing below moves when it comes

        FontMetrics {
            id: metrics

            font: words.font
        }

        EditorText {
            id: words

            anchors.left: parent.left
            anchors.right: next.left
            anchors.rightMargin: 8
            text: root.found.words ?? ""
            font.pixelSize: 13
            font.bold: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        EditorText {
            id: next

            anchors.right: parent.right
            visible: root.rest > 0
            text: qsTr("next in %1 s").arg(root.rest)
            isNote: true
        }
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.visible
        onTriggered: root.tick()
    }
}
