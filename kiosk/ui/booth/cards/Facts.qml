pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Short facts one after the other, a dot between them, in as many lines as they need and as small as they must.
Flow {
    id: root

    required property BoothStyle style
    required property var facts
    required property real size
    required property real highest
    property color color: style.text
    property real px: size

    function fit(): void {
        for (let step = 1; step > 0.3; step -= 0.04) {
            px = size * step;
            forceLayout();
            if (height <= highest)
                return;
        }
    }

    spacing: 0
    onWidthChanged: fit()
    onHighestChanged: fit()
    Component.onCompleted: fit()

    Repeater {
        id: repeater

        model: root.facts

        delegate: Text {
            required property WordsView modelData
            required property int index

            width: Math.min(Math.ceil(implicitWidth), root.width)
            rightPadding: LayoutMirroring.enabled ? 0 : dot.width
            leftPadding: LayoutMirroring.enabled ? dot.width : 0
            text: modelData.text
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignLeft
            renderType: Text.NativeRendering
            color: root.color
            lineHeight: modelData.bodyLine / modelData.natural
            font.family: modelData.family
            font.hintingPreference: Font.PreferNoHinting
            font.pixelSize: Math.max(1, Math.round(root.px * modelData.scale))

            Item {
                id: dot

                anchors.right: parent.right
                visible: parent.index + 1 < root.facts.length
                width: visible ? root.px * 0.8 : 0
                height: parent.height

                Rectangle {
                    anchors.centerIn: parent
                    width: Math.round(root.px * 0.2)
                    height: width
                    radius: width / 2
                    color: root.color
                }
            }
        }
    }
}
