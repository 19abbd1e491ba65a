pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The slide in every shape of the venue's displays, side by side.
Flow {
    id: root

    required property SlidesPage page
    readonly property real wanted: page.shapes.reduce((sum, one) => sum + widthOf(one.width / one.height), 0)
    // All stand side by side where each keeps what can be read of it.
    readonly property real share: Math.max(0.75, Math.min(1, (width - spacing * (page.shapes.length - 1)) / Math.max(1, wanted) - 0.001))

    function widthOf(ratio: real): real {
        return ratio > 2.4 ? 220 : Math.max(132, Math.min(176, 84 * ratio + 28));
    }

    spacing: 12
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Shapes of the displays")

    Repeater {
        model: root.page.shapes.length

        delegate: EditorPress {
            id: card

            required property int index
            readonly property var shape: root.page.shapes[index] ?? null
            readonly property real ratio: shape ? shape.width / shape.height : 1
            readonly property bool isHere: index === root.page.shape
            readonly property string kind: ratio > 2.4 || ratio < 1 / 2.4 ? qsTr("Long strip") : ratio > 1 ? qsTr("Landscape") : qsTr("Portrait")

            width: root.widthOf(ratio) * root.share
            height: 170 + Math.max(18, verdict.implicitHeight)
            padding: 8
            text: shape ? qsTr("%1, %2 × %3").arg(kind).arg(shape.width).arg(shape.height) : ""
            Accessible.description: shape?.verdict ?? ""
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checked: isHere
            onClicked: root.page.shapeAs(index)

            contentItem: Item {
                Image {
                    readonly property real room: card.width - 28

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 6 + (88 - height) / 2
                    width: Math.min(room, 88 * card.ratio)
                    height: width / card.ratio
                    source: card.shape?.still ?? ""
                    mipmap: true
                }

                EditorText {
                    x: 4
                    y: 104
                    width: parent.width - 8
                    text: card.kind
                    font.bold: true
                }

                EditorText {
                    x: 4
                    y: 124
                    width: parent.width - 8
                    text: card.shape?.displays ?? ""
                    elide: Text.ElideRight
                    isNote: true
                }

                CheckMark {
                    id: mark

                    x: card.mirrored ? parent.width - width - 4 : 4
                    y: 148
                    width: 16
                    height: 16
                    visible: card.shape !== null && !card.shape.isGood
                    severity: "error"
                }

                EditorText {
                    id: verdict

                    x: mark.visible && !card.mirrored ? 26 : 4
                    y: 146
                    width: parent.width - (mark.visible ? 30 : 8)
                    text: card.shape?.verdict ?? ""
                    wrapMode: Text.Wrap
                    isNote: true
                }
            }

            background: Rectangle {
                radius: 12
                color: Theme.white
                border.width: card.isHere ? 2.5 : 1.5
                border.color: card.isHere ? Theme.heart : Theme.edge

                EditorFocus {
                    isShown: card.visualFocus
                    radius: 14
                }
            }
        }
    }
}
