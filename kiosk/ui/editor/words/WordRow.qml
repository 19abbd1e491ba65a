pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A slide, or below it one of its texts in all languages that are looked at.
Item {
    id: root

    required property int index
    required property bool isHeading
    required property string label
    required property string note
    required property string warning
    required property string still
    required property var cells
    required property WordTable view
    readonly property var nothing: ({
            "words": "",
            "state": "",
            "said": "",
            "heard": "",
            "family": "Noto Sans",
            "isOwn": true,
            "isRightToLeft": false,
            "isClimbing": false
        })
    readonly property real tallest: {
        let found = 0;
        for (let at = 0; at < repeater.count; at++)
            found = Math.max(found, repeater.itemAt(at)?.implicitHeight ?? 0);
        return found;
    }

    width: view.gridWidth
    height: isHeading ? 52 : Math.max(39, tallest)

    EditorText {
        anchors.left: parent.left
        anchors.leftMargin: 22
        y: 9
        width: root.view.labelWidth - 32
        visible: !root.isHeading
        text: root.label
        color: Theme.slate
        wrapMode: Text.Wrap
    }

    Row {
        x: root.LayoutMirroring.enabled ? 0 : root.view.labelWidth

        Repeater {
            id: repeater

            model: root.isHeading ? 0 : root.view.columnCount

            delegate: Item {
                id: place

                required property int index
                readonly property bool isInView: root.view.isInView(index)

                width: root.view.columnWidth(index)
                height: root.height
                implicitHeight: (cell.item as WordCell)?.implicitHeight ?? 0

                Loader {
                    id: cell

                    anchors.fill: parent
                    active: place.isInView
                    sourceComponent: WordCell {
                        view: root.view
                        row: root.index
                        column: place.index
                        shown: root.cells[place.index] ?? root.nothing
                    }
                }

                Rectangle {
                    anchors.left: parent.left
                    width: 1
                    height: parent.height
                    color: Theme.hair
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.isHeading
        sourceComponent: WordHeading {
            label: root.label
            note: root.note
            warning: root.warning
            still: root.still
            isCampaign: root.index === 0 && root.note === ""
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
