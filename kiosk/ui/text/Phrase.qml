pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Words that fit their place: first at full size, then down in steps of 4 % to 78 % or to the legible
// minimum, then with one line more, then as small as it takes. They are never cut and never elided; what
// comes out under the minimum is reported. A second language stands under the first, smaller.
Item {
    id: root

    required property PageView page
    required property var words
    required property real size
    required property real minimum
    property int lines: 2
    property bool mayTakeOneMore: true
    property real maximumHeight: 100000
    // Whether that is for its letters alone, without what is blank over and under them.
    property bool isByInk: false
    property SizeGroup group: null
    property color color: Theme.ink
    property color secondColor: Theme.heart
    property bool isHeadline: false
    property bool isBold: true
    property string role: isHeadline ? "headline" : isBold ? "label" : "body"
    // Whether its lines stand in the middle of each other.
    property bool isCentered: false
    // Whether lines that came out wider than its place end sooner before it becomes smaller.
    property bool mayEndSooner: false
    property bool isClose: false
    // The size it could have by itself, and the size it has.
    property real natural: 100000
    property real px: size
    // That of a group: no member is larger.
    readonly property real shared: group ? group.smallest : 100000
    property real textWidth: 0
    // What is blank of its height over its highest letter and under its lowest; less than nothing where they reach out.
    property real blankAbove: 0
    property real blankBelow: 0
    property bool isReady: false
    // Between two languages, in em.
    readonly property real gap: 0.22

    function fit(): void {
        if (!isReady || width <= 0 || !repeater.count)
            return;
        natural = largest();
        group?.settle();
        stand();
    }

    // As many lines as a translator of Thai made pieces come first.
    readonly property int phrases: words.length === 1 ? words[0].pieces.length : 0

    function largest(): real {
        for (let step = 1; phrases > 0 && phrases <= lines && step > 0.7; step -= 0.04)
            if (fitsAt(size * step, phrases))
                return px;
        for (let extra = 0; extra < (mayTakeOneMore ? 2 : 1); ++extra)
            for (const step of [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.78])
                if (size * step >= minimum - 0.5 && fitsAt(size * step, lines + extra))
                    return px;
        const most = mayTakeOneMore ? 100 : lines, least = (minimum - 0.4) / size;
        // The least that is legible comes before any that is not.
        for (let step = Math.min(1, Math.max(0.74, minimum / size)), last = 1; step > 0.1; last = step, step -= 0.04)
            if ((step < least && least < last && fitsAt(size * least, most)) || fitsAt(size * step, most))
                return px;
        return px;
    }

    function fitsAt(wanted: real, most: int): bool {
        return heightAt(wanted, most) <= maximumHeight + 0.5;
    }

    // How high its words stand at a size, in so many lines at the most; infinitely where they are wider.
    function heightAt(wanted: real, most: int): real {
        px = wanted;
        let height = 0;
        for (let i = 0; i < repeater.count; ++i) {
            const text = repeater.itemAt(i) as PhraseLine;
            text.width = width;
            if (!text.wrap(width, mayEndSooner) || text.lineCount > most)
                return Infinity;
            height += text.standing + (i ? px * gap : 0);
            const [over, under] = isByInk ? text.balanced(width) : [0, 0];
            height -= (i ? 0 : over) + (i + 1 < repeater.count ? 0 : under);
        }
        return height;
    }

    function stand(): void {
        px = Math.min(natural, shared);
        let widest = 0, below = 0;
        for (let i = 0; i < repeater.count; ++i) {
            const text = repeater.itemAt(i) as PhraseLine;
            const [over, under] = text.balanced(width);
            text.y = below - text.spareAbove;
            if (!i)
                baselineOffset = text.y + text.baselineOffset;
            blankAbove = i ? blankAbove : over;
            blankBelow = under;
            below += text.standing + (i + 1 < repeater.count ? px * gap : 0);
            widest = Math.max(widest, text.contentWidth);
        }
        textWidth = widest;
        implicitHeight = below;
    }

    onWidthChanged: fit()
    onMaximumHeightChanged: fit()
    onSizeChanged: fit()
    onMayTakeOneMoreChanged: fit()
    onSharedChanged: stand()

    Component.onCompleted: {
        isReady = true;
        group?.join(root);
        fit();
    }

    Connections {
        function onInspected(): void {
            if (root.px < root.minimum - 0.5 && repeater.count)
                root.page.tooSmall(root.words[0].text, root.px, root.minimum);
        }

        target: root.page
    }

    Repeater {
        id: repeater

        model: root.words

        delegate: PhraseLine {
            required property WordsView modelData
            required property int index

            words: modelData
            size: root.px
            isSecond: index > 0
            isHeadline: root.isHeadline
            isBold: root.isBold
            isCentered: root.isCentered
            isClose: root.isClose
            color: isSecond ? root.secondColor : root.color
        }
    }
}
