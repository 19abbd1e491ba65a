pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Short facts one after the other, a dot between them; those for which there is no room stay away, the last first.
Flow {
    id: root

    required property BoothStyle style
    required property var facts
    required property real size
    required property real highest
    property color color: style.text
    // Whether a screen reader is told them one by one.
    property bool isTold: false
    property real px: size
    // How many of them stand there.
    property int shown: 0

    function fit(): void {
        for (shown = facts.length; shown > 0; --shown) {
            for (px = size; px >= style.floor - 0.5; px -= 0.04 * size) {
                align();
                forceLayout();
                if (height <= highest)
                    return;
            }
        }
    }

    // Letters of every script stand on one line.
    function align(): void {
        const all = [];
        for (let i = 0; i < repeater.count; ++i)
            all.push(repeater.itemAt(i));
        const deepest = all.reduce((most, fact) => Math.max(most, fact.ascent), 0);
        all.forEach((fact, at) => {
            fact.shift = deepest - fact.ascent;
            fact.next = at + 1 < shown ? all[at + 1] : null;
        });
    }

    spacing: 0
    onWidthChanged: fit()
    onHighestChanged: fit()
    Component.onCompleted: fit()

    Repeater {
        id: repeater

        model: root.facts

        delegate: Item {
            id: fact

            required property WordsView modelData
            required property int index
            readonly property real spare: (modelData.natural - modelData.bodyLine) * words.font.pixelSize
            // Down to the first line's letters, without the room that the face itself asks for above them.
            readonly property real ascent: words.baselineOffset - spare / 2
            property real shift: 0
            // A line ends without a dot.
            property Item next: null

            visible: index < root.shown
            width: words.width
            // Letters that climb reach into the line above.
            height: words.contentHeight - spare + shift + (root.style.isClimbing ? 0.2 * root.px : 0)
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.spoken
            Accessible.ignored: !root.isTold

            Text {
                id: words

                y: fact.shift - fact.spare / 2
                width: Math.min(Math.ceil(implicitWidth), root.width)
                rightPadding: LayoutMirroring.enabled ? 0 : dot.width
                leftPadding: LayoutMirroring.enabled ? dot.width : 0
                text: fact.modelData.text
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignLeft
                renderType: Text.NativeRendering
                color: root.color
                lineHeight: fact.modelData.bodyLine / fact.modelData.natural
                font.family: fact.modelData.family
                font.hintingPreference: Font.PreferNoHinting
                font.pixelSize: Math.max(1, Math.round(root.px * fact.modelData.scale))
            }

            Item {
                id: dot

                anchors.right: parent.right
                visible: fact.next?.y === fact.y
                width: fact.next ? root.px * 0.8 : 0
                height: parent.height

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: fact.shift + fact.ascent - root.px * 0.36 - height / 2
                    width: Math.round(root.px * 0.2)
                    height: width
                    radius: width / 2
                    color: root.color
                }
            }
        }
    }
}
