import QtQuick
import kiosk.ui

// What the parts of a booth's page share: their page, their unit, and their colours on its ground.
QtObject {
    id: root

    required property BoothView page
    required property InputState input
    required property real unit
    required property bool isWide

    readonly property real textScale: page.isLarger ? 1.33 : 1
    readonly property bool hasContrast: page.hasContrast
    // Nastaliq: its lines take twice the height of others.
    readonly property bool isClimbing: page.title.some(words => words.bodyLine > 2)
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

    function panel(index: int): color {
        return hasContrast ? Theme.black : Theme.panels[index % 4];
    }
}
