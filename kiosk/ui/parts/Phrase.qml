pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Words that fit their place: first at full size, then down in steps of 4 % to 78 %, then with one
// line more, then as small as it takes. They are never cut and never elided; what comes out under
// the legible minimum is reported. A second language stands under the first, smaller.
Item {
    id: root

    required property PageView page
    required property var words
    required property real size
    required property real minimum
    property int lines: 2
    property bool mayTakeOneMore: true
    property real maximumHeight: 100000
    property SizeGroup group: null
    property color color: Theme.ink
    property color secondColor: Theme.heart
    property bool isHeadline: false
    property bool isBold: true

    // The size it could have by itself, and the size it has.
    property real natural: 100000
    property real px: size
    property real textWidth: 0
    property bool isReady: false
    // Between two languages, in em.
    readonly property real gap: 0.22

    function fit(): void {
        if (!isReady || width <= 0 || !repeater.count)
            return;
        natural = largest();
        if (group)
            group.settle();
        stand();
    }

    // Thai may break in the middle of a phrase: as many lines as its translator made phrases come first.
    readonly property int phrases: {
        const text = words.length === 1 ? words[0].text : "";
        return text.includes("\u200b") && !text.includes("\u2060") ? text.split(/[\u200b ]/).length : 0;
    }

    function largest(): real {
        for (let step = 1; phrases > 0 && phrases <= lines && step > 0.7; step -= 0.04) {
            if (fitsAt(size * step, phrases))
                return px;
        }
        for (let extra = 0; extra < (mayTakeOneMore ? 2 : 1); ++extra) {
            for (const step of [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.78]) {
                if (fitsAt(size * step, lines + extra))
                    return px;
            }
        }
        for (let step = 0.74; step > 0.1; step -= 0.04) {
            if (fitsAt(size * step, mayTakeOneMore ? 100 : lines))
                return px;
        }
        return px;
    }

    function fitsAt(wanted: real, most: int): bool {
        px = wanted;
        let height = 0;
        for (let i = 0; i < repeater.count; ++i) {
            const text = repeater.itemAt(i) as Line;
            text.width = width;
            text.wrapWidth = width;
            if (text.lineCount > most || text.contentWidth > width - text.overhang + 0.05)
                return false;
            height += text.standing + (i ? px * gap : 0);
        }
        return height <= maximumHeight + 0.5;
    }

    function stand(): void {
        px = Math.min(natural, group ? group.smallest : natural);
        let widest = 0;
        let below = 0;
        for (let i = 0; i < repeater.count; ++i) {
            const text = repeater.itemAt(i) as Line;
            balance(text);
            text.y = below - text.spareAbove;
            if (!i)
                baselineOffset = text.y + text.baselineOffset;
            below += text.standing + (i + 1 < repeater.count ? px * gap : 0);
            widest = Math.max(widest, text.contentWidth);
        }
        textWidth = widest;
        implicitHeight = below;
    }

    // The narrowest width that keeps the number of lines: no line is left with one short word.
    function balance(text: Line): void {
        text.wrapWidth = width;
        const count = text.lineCount;
        if (count < 2)
            return;
        let low = width / count * 0.8;
        let high = width;
        while (high - low > 2) {
            text.wrapWidth = (low + high) / 2;
            if (text.lineCount > count || text.contentWidth > text.wrapWidth - text.overhang + 0.05)
                low = text.wrapWidth;
            else
                high = text.wrapWidth;
        }
        text.wrapWidth = high;
    }

    onWidthChanged: fit()
    onMaximumHeightChanged: fit()
    onSizeChanged: fit()
    onMayTakeOneMoreChanged: fit()

    Component.onCompleted: {
        isReady = true;
        if (group)
            group.join(root);
        fit();
    }

    Connections {
        function onSmallestChanged(): void {
            root.stand();
        }

        target: root.group
    }

    Connections {
        function onInspected(): void {
            if (root.px < root.minimum - 0.5 && repeater.count)
                root.page.tooSmall(root.words[0].text, root.px, root.minimum);
        }

        target: root.page
    }

    component Line: Text {
        id: line

        required property WordsView modelData
        required property int index
        property real wrapWidth
        readonly property bool isSecond: index > 0
        readonly property int pixels: Math.max(1, Math.round(root.px * modelData.scale * (isSecond ? Theme.second : 1)))
        readonly property real pitch: root.isHeadline ? modelData.headlineLine : modelData.bodyLine
        // Qt gives the last line the height the face asks for, and all its spare room lies above the
        // letters; half of it belongs below. Nastaliq climbs: its room is what its own words take.
        readonly property bool isClimbing: modelData.bodyLine > 2
        readonly property real spare: (modelData.natural - pitch) * pixels
        readonly property real above: metrics.ascent / 100 - Math.max(1.5, -ink.tightBoundingRect.top / 100)
        readonly property real below: metrics.descent / 100 - Math.max(0.45, ink.tightBoundingRect.bottom / 100)
        // At the start of a line its kaf and gaf reach out of it.
        readonly property real overhang: isClimbing && /^[کگ]/m.test(modelData.text) ? 0.46 * pixels : 0
        readonly property real spareAbove: isClimbing ? above * pixels : spare / 2
        readonly property real standing: contentHeight - (isClimbing ? (above + below) * pixels : spare)
        readonly property real slack: Math.max(0, Math.floor(width - wrapWidth))

        // Its width is set as it is measured: a binding might not have followed yet.
        leftPadding: LayoutMirroring.enabled ? slack : 0
        rightPadding: overhang + (LayoutMirroring.enabled ? 0 : slack)
        text: modelData.text
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignLeft
        renderType: Text.NativeRendering
        color: isSecond ? root.secondColor : root.color
        lineHeight: pitch / modelData.natural
        font.family: modelData.family
        font.weight: root.isBold ? Font.Bold : Font.Normal
        font.hintingPreference: Font.PreferNoHinting
        font.pixelSize: pixels
        font.letterSpacing: root.isHeadline ? modelData.spacing * pixels : 0

        TextMetrics {
            id: ink

            text: line.isClimbing ? line.modelData.text : ""
            font.family: line.modelData.family
            font.weight: line.font.weight
            font.pixelSize: 100
        }

        FontMetrics {
            id: metrics

            font: ink.font
        }
    }

    Repeater {
        id: repeater

        model: root.words

        delegate: Line {}
    }
}
