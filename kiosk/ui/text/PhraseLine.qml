import QtQuick
import kiosk.ui

// One language of a phrase: its lines, and what their script needs above, below and beside them.
Text {
    id: root

    required property WordsView words
    required property real size
    property bool isSecond: false
    property bool isHeadline: false
    property bool isBold: true
    property bool isCentered: false
    // Whether its lines stand as near to each other as letters allow, but for a little.
    property bool isClose: false
    property real wrapWidth
    readonly property int pixels: Math.max(1, Math.round(size * words.scale * (isSecond ? Theme.second : 1)))
    readonly property real pitch: isHeadline ? words.headlineLine : isClose ? (words.headlineLine + words.bodyLine) / 2 : words.bodyLine
    // Qt gives the last line the height the face asks for, and all its spare room lies above the
    // letters; half of it belongs below. Nastaliq climbs: its room is what its own words take.
    readonly property bool isClimbing: words.isClimbing
    readonly property real spare: (words.natural - pitch) * pixels
    readonly property real above: metrics.ascent / 100 - Math.max(1.5, -ink.tightBoundingRect.top / 100)
    readonly property real below: metrics.descent / 100 - Math.max(0.45, ink.tightBoundingRect.bottom / 100)
    // At the start of a line its kaf and gaf reach out of it.
    readonly property real overhang: isClimbing && /^[کگ]/m.test(words.text) ? 0.46 * pixels : 0
    readonly property real spareAbove: isClimbing ? above * pixels : spare / 2
    readonly property real spareBelow: isClimbing ? below * pixels : spare / 2
    readonly property real standing: contentHeight - spareAbove - spareBelow
    readonly property real slack: Math.max(0, Math.floor(width - wrapWidth))

    // Whether the words, as they are broken now, stay within a width.
    function isWithin(limit: real): bool {
        return contentWidth <= limit - overhang + 0.05;
    }

    // With balanced lines: what is blank of its height over the highest letter of the first, and under the lowest of the
    // last, in pixels; less than nothing where they reach out of it.
    function balanced(widest: real): var {
        balance(widest);
        const [up, down] = reach();
        // The last line is not lower than the face asks for; Qt rounds each line up.
        const last = contentHeight / ((lineCount - 1) * lineHeight + Math.max(1, lineHeight)) * Math.max(1, lineHeight);
        return [baselineOffset - spareAbove - up * pixels, last - baselineOffset - spareBelow - (lineCount > 1 ? down + 0.02 : down) * pixels];
    }

    // Those of its words, asked for once: it is Python that answers, and a line is tried at many sizes.
    property var known: null

    function inks(): var {
        known = known ?? words.inks;
        return known;
    }

    // How far those of the first line reach up and of the last down, in em; of any line, where its words are not known to
    // stand as they are counted here.
    function reach(): var {
        const found = [[0, 0, 0]];
        for (const [alone, full, up, down] of lineCount > 1 && !isHeadline && !words.pieces.length ? inks() : []) {
            if (found[0][0] && (found[0][0] + alone) * pixels > wrapWidth - overhang + 1)
                found.unshift([0, 0, 0]);
            const line = found[0];
            found[0] = [line[0] + full, Math.max(line[1], up), Math.max(line[2], down)];
        }
        return lineCount > 1 && found.length === lineCount ? [found[lineCount - 1][1], found[0][2]] : words.ink;
    }

    // Breaks the words into lines that stay within a width; whether they do. Those of Arabic and Urdu may come out wider
    // than Qt made them, and end sooner then, where they may.
    function wrap(widest: real, maySooner: bool): bool {
        wrapWidth = widest;
        while (maySooner && !isWithin(widest) && wrapWidth > 0.8 * widest)
            wrapWidth -= Math.max(1, contentWidth + overhang - widest);
        return isWithin(widest);
    }

    // Its words on lines of a width, which end where its pieces do.
    function divided(limit: real): string {
        const lines = [];
        let line = "";
        for (const piece of words.pieces) {
            const isTooLong = line !== "" && metrics.advanceWidth((line + piece).trim()) * pixels / 100 > limit;
            if (piece === "\n" || isTooLong) {
                lines.push(line.trim());
                line = "";
            }
            line += piece === "\n" ? "" : piece;
        }
        return [...lines, line.trim()].join("\n");
    }

    // The narrowest width that keeps the number of lines: no line is left with one short word.
    function balance(widest: real): void {
        // At the size of its group a line may come out wider than at its own, which is larger.
        wrap(widest, true);
        const count = lineCount;
        // One line is as wide as its words, and stands where its place begins.
        horizontalAlignment = isCentered && count > 1 ? Text.AlignHCenter : Text.AlignLeft;
        if (count < 2)
            return;
        let low = widest / count * 0.8;
        let high = wrapWidth;
        while (high - low > 2) {
            wrapWidth = (low + high) / 2;
            if (lineCount > count || !isWithin(wrapWidth))
                low = wrapWidth;
            else
                high = wrapWidth;
        }
        wrapWidth = high;
    }

    // Its width is set as it is measured: a binding might not have followed yet.
    leftPadding: LayoutMirroring.enabled ? slack : 0
    rightPadding: overhang + (LayoutMirroring.enabled ? 0 : slack)
    text: words.pieces.length ? divided(wrapWidth) : words.text
    textFormat: Text.PlainText
    wrapMode: words.pieces.length ? Text.NoWrap : Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    renderType: Text.NativeRendering
    lineHeight: pitch / words.natural
    font.family: words.family
    font.weight: isBold ? Font.Bold : Font.Normal
    font.hintingPreference: Font.PreferNoHinting
    font.pixelSize: pixels
    font.letterSpacing: isHeadline ? words.spacing * pixels : 0

    TextMetrics {
        id: ink

        text: root.isClimbing ? root.words.text : ""
        font.family: root.words.family
        font.weight: root.font.weight
        font.pixelSize: 100
    }

    FontMetrics {
        id: metrics

        font: ink.font
    }
}
