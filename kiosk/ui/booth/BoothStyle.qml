import QtQuick
import kiosk.ui

// What the parts of a booth's page share: their page, their unit, and their colours on its ground.
QtObject {
    id: root

    required property BoothView page
    required property InputState input
    required property real unit
    required property bool isWide

    readonly property bool isLarger: page.isLarger
    readonly property real textScale: isLarger ? 1.34 : 1
    // No word is smaller, and nothing that is touched.
    readonly property real floor: Math.max(33, isLarger ? page.largeWords : 0) * unit
    // A screen so small that fingers need more of it.
    readonly property bool isSmall: page.isSmall
    // Words and targets need the room that pictures have elsewhere, and pages come in parts.
    readonly property bool isBare: page.isBare
    // And so much of it that each part has little, and hardly a picture.
    readonly property bool isHuge: page.hasHugeWords
    readonly property real target: Math.max(96, page.target) * unit
    readonly property bool hasContrast: page.hasContrast
    // Lines of huge letters that are read from the right end sooner where those reach out of them.
    readonly property bool mayEndSooner: page.rightToLeft && isHuge
    // Nastaliq: its lines take twice the height of others.
    readonly property bool isClimbing: page.title.some(words => words.isClimbing)
    readonly property bool isWall: page.layout === "wall"
    readonly property bool isNight: ["help", "no-lines", "number"].includes(page.layout) || page.asking.length > 0
    readonly property bool isDark: hasContrast || isWall || isNight
    readonly property bool isLinen: page.layout === "grid" || page.layout === "switches"

    readonly property color ground: hasContrast ? Theme.black : isNight ? Theme.night : isWall ? Theme.heart : isLinen ? Theme.linen : Theme.paper
    readonly property color text: isDark ? Theme.white : Theme.ink
    readonly property color second: hasContrast || isWall ? Theme.white : isNight ? Theme.mist : Theme.ink
    // Numbers, and what is to be touched first.
    readonly property color accent: hasContrast ? Theme.yellow : Theme.heart

    readonly property color card: hasContrast ? Theme.black : Theme.white
    readonly property color cardText: hasContrast ? Theme.white : Theme.ink
    readonly property color cardSecond: hasContrast ? Theme.white : Theme.slate
    readonly property color cardLine: hasContrast ? Theme.white : isDark ? "transparent" : Theme.line
    readonly property real line: (hasContrast ? 6 : 3) * unit

    readonly property color action: hasContrast ? Theme.yellow : isDark ? Theme.white : Theme.heart
    readonly property color actionInk: hasContrast ? Theme.black : isDark ? Theme.heart : Theme.white
    readonly property color other: hasContrast ? Theme.black : isNight ? Theme.night : isWall ? Theme.heart : Theme.white
    readonly property color otherInk: hasContrast ? Theme.yellow : isDark ? Theme.white : Theme.heart
    readonly property color otherLine: hasContrast ? Theme.white : otherInk

    readonly property color bar: hasContrast ? Theme.black : isNight ? Theme.midnight : Theme.ink
    readonly property color barButton: hasContrast ? Theme.black : Theme.dusk
    readonly property color danger: hasContrast ? Theme.yellow : Theme.sun
    readonly property color dangerInk: hasContrast ? Theme.black : Theme.ink

    // Whether the page's title says already what a code's own words say.
    function isTitle(code: CodeView): bool {
        return code.words[0].text === page.title[0].text;
    }

    // The size of words that have so many units on the plain page.
    function sized(units: real): real {
        return Math.max(units * unit * textScale, floor);
    }

    // How wide words are at a size in so many lines, none of them shorter than their longest word, in pixels.
    function wordsWidth(words: WordsView, size: real, lines: int): real {
        const ems = lines > 1 ? Math.max(words.longest, words.breadth / lines * 1.25) : words.breadth;
        return (ems + (words.isClimbing ? 0.5 : 0)) * words.scale * size * 1.03 + 6;
    }

    // How many lines words take in a width, and how high these are, in pixels.
    function linesIn(words: WordsView, size: real, width: real): int {
        let lines = 1;
        while (lines < 5 && wordsWidth(words, size, lines) > width)
            ++lines;
        return lines;
    }

    function wordsHeight(words: WordsView, size: real, width: real): real {
        return (linesIn(words, size, width) * words.fullLine + (words.isClimbing ? 0.4 : Math.max(0, words.bodyLine - words.natural))) * words.scale * size;
    }

    // How far from the middle of a place words of a height stand, that should by so much, if their ink keeps in that place,
    // and where it nearly fills it as far from both its ends: so much of their height is blank above it and below.
    function offset(place: real, height: real, blankAbove: real, blankBelow: real, wanted: real): real {
        const free = place - height + blankAbove + blankBelow;
        const apart = Math.max(0, Math.min(free / 2, 10 * unit));
        const highest = (height - place) / 2 - blankAbove + apart;
        const lowest = (place - height) / 2 + blankBelow - apart;
        return highest > lowest ? (highest + lowest) / 2 : Math.min(lowest, Math.max(highest, wanted));
    }

    function panel(index: int): color {
        return hasContrast ? Theme.black : Theme.panels[index % 4];
    }
}
