import QtQuick
import kiosk.ui

// How a page is shared by a code, words and a picture. The code has what it needs to be scanned as long as words
// are legible; before it becomes smaller the picture gives way.
QtObject {
    id: root

    required property PageView page
    required property real unit
    required property real width
    required property real height
    required property bool isBelow
    // Where words stand, and how high the headline, the text and what is said of the code stand at the least.
    required property real wordsWidth
    required property real wordsHeight
    required property real headlineLeast
    required property real textLeast
    required property real scanLeast
    required property real creditHeight

    readonly property real above: (isBelow ? 24 : 84) * unit
    readonly property real bottomMargin: (isBelow ? 60 : 56) * unit
    readonly property real between: 44 * unit
    readonly property real usual: (isBelow ? 470 : 420) * unit
    // With its card; no wider than words where a page stands.
    readonly property real wanted: page.codeNeeded * page.codeSide + 24 * unit
    readonly property real needed: isBelow ? Math.min(wanted, wordsWidth) : wanted

    // Where a page lies, a large code stands beside all words, as high as the page; else under the headline.
    readonly property bool isBeside: !isBelow && needed > 0.4 * height
    readonly property real beside: Math.min(needed, height - 120 * unit)
    // Where a page stands, what is said of a code as wide as the page is said over it.
    readonly property bool isUnder: isBelow && wordsWidth - needed - between < 340 * unit
    readonly property real column: isUnder ? wordsWidth : wordsWidth - codeWidth - between
    property real codeWidth: 0

    // The sheet's end as a share of the width, or of the height from above: the rest is the picture's.
    readonly property real usualEdge: width < 1.6 * height ? 0.62 : 0.54
    readonly property real edge: isBeside ? Math.max(usualEdge, Math.min(0.72, edgeFor(900)), Math.min(1, edgeFor(760))) : usualEdge
    // The less high, the less of it is the picture's: a code is no smaller for that.
    readonly property real usualEdgeBelow: height < 1.5 * width ? 0.3 : 0.4
    readonly property real spare: height - 64 * unit - taken - needed - headlineLeast - textLeast
    // Under nought all is sheet, and words begin 40 units from the edge.
    readonly property real edgeBelow: Math.max(-48 * unit / height, Math.min(usualEdgeBelow, spare / height))

    // All that is neither headline, text nor code, and what is left of the height of the words.
    readonly property real taken: above + bottomMargin + creditHeight + 28 * unit + between + (isBeside || isUnder ? scanLeast + (isUnder ? 56 : 32) * unit : 0)
    readonly property real room: wordsHeight - taken
    readonly property real free: isBeside ? room : room - Math.max(0, Math.min(needed, room - headlineLeast - textLeast))
    // A long headline takes more of the height, if the code is no smaller for that than it has to be.
    readonly property real available: wordsHeight - above - bottomMargin - creditHeight - 28 * unit
    readonly property real headlineUsual: Math.max(available * 0.29, Math.min(available * 0.36, available - Math.max(usual, needed) - 185 * unit))
    readonly property real headlineHeight: Math.min(Math.max(headlineLeast, isBeside ? free * 0.66 : headlineUsual), free - textLeast)

    // Of a sheet with the code and a column of so many units for words.
    function edgeFor(words: real): real {
        return (136 * unit + words * unit + between + beside + 0.85 * 104 * unit) / width;
    }

    // How high the text may stand, and the code be, under a headline and a text of such heights.
    function textHeight(headline: real): real {
        return Math.min(isBeside ? free : Math.max(headlineUsual + available * 0.17, headline + textLeast), free) - headline;
    }

    function largest(headline: real, text: real): real {
        return isBeside ? Math.min(height - 120 * unit, wordsWidth - between - 560 * unit) : Math.min(wordsWidth, room - headline - text);
    }
}
