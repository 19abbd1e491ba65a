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
    readonly property bool isWall: page.layout === "wall"
    readonly property bool isNight: page.layout === "help" || page.layout === "number" || page.asking.length > 0
    readonly property bool isDark: hasContrast || isWall || isNight
    readonly property bool isLinen: page.layout === "grid" || page.layout === "switches"

    readonly property color ground: hasContrast ? "#000000" : isNight ? Theme.night : isWall ? Theme.heart : isLinen ? Theme.linen : Theme.paper
    readonly property color text: isDark ? Theme.white : Theme.ink
    readonly property color second: hasContrast || isWall ? Theme.white : isNight ? Theme.mist : Theme.ink
    // Numbers, and what is to be touched first.
    readonly property color accent: hasContrast ? "#FFD84D" : Theme.heart

    readonly property color card: hasContrast ? "#000000" : Theme.white
    readonly property color cardText: hasContrast ? Theme.white : Theme.ink
    readonly property color cardSecond: hasContrast ? Theme.white : Theme.slate
    readonly property color cardLine: hasContrast ? Theme.white : isDark ? "transparent" : Theme.line
    readonly property real line: (hasContrast ? 6 : 3) * unit

    readonly property color action: hasContrast ? "#FFD84D" : isDark ? Theme.white : Theme.heart
    readonly property color actionInk: hasContrast ? "#000000" : isDark ? Theme.heart : Theme.white
    readonly property color other: hasContrast ? "#000000" : isNight ? Theme.night : isWall ? Theme.heart : Theme.white
    readonly property color otherInk: hasContrast ? "#FFD84D" : isDark ? Theme.white : Theme.heart
    readonly property color otherLine: hasContrast ? Theme.white : otherInk

    readonly property color bar: hasContrast ? "#000000" : isNight ? "#071536" : Theme.ink
    readonly property color barButton: hasContrast ? "#000000" : "#1C2F5E"
    readonly property color danger: hasContrast ? "#FFD84D" : Theme.sun
    readonly property color dangerInk: hasContrast ? "#000000" : Theme.ink

    function panel(index: int): color {
        return hasContrast ? "#000000" : Theme.panels[index % 4];
    }
}
