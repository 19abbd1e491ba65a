pragma Singleton

import QtQuick

// Colours by name, and the fixed parts of the visual language. Sizes are in units: see `unit`.
QtObject {
    readonly property color ink: "#0B1B3F"
    readonly property color night: "#0C2152"
    readonly property color heart: "#0A4BC2"
    readonly property color azure: "#2F7BEA"
    readonly property color sky: "#8CC6FF"
    readonly property color mist: "#D5E8FF"
    readonly property color ice: "#EEF5FF"
    readonly property color peach: "#FFD3B4"
    readonly property color apricot: "#FFB27C"
    readonly property color coral: "#F2775A"
    readonly property color sun: "#FFC83D"
    readonly property color linen: "#FFF1DF"
    readonly property color paper: "#FFFAF3"
    readonly property color white: "#FFFFFF"
    readonly property color slate: "#44516F"
    readonly property color line: "#D9DEEA"
    readonly property color shadow: "#081534"
    readonly property color haze: "#C9DBF5"
    readonly property color pale: "#B6DAFF"
    readonly property color melon: "#FFC99C"
    readonly property color touched: "#D9D9D9"

    // What to do and what not; a machine that is well or not: marks beside words, and grounds that words are on.
    readonly property color go: "#064A34"
    readonly property color stop: "#A3230F"
    readonly property color advised: "#DCEBE4"
    readonly property color warned: "#FFDDD3"

    // The bar under the booth's night pages, and its buttons.
    readonly property color midnight: "#071536"
    readonly property color dusk: "#1C2F5E"

    // The operator's window: the edge of what can be used, what parts its panes, the ground of what is well.
    readonly property color edge: "#64708E"
    readonly property color hair: "#DCE2EE"
    readonly property color fine: "#D6EFE4"

    // The schedule's year: a day that is as usual, one to which something is added; the grounds of playlists, in
    // the order of their file, of which three are dark, and that of the built-in campaign.
    readonly property color usual: "#DCE7FA"
    readonly property color added: "#8FB2F2"
    readonly property list<color> playlists: [mist, night, peach, heart, sky, linen, dusk, apricot, line]

    // Of high contrast: everything is one of these, or white.
    readonly property color black: "#000000"
    readonly property color yellow: "#FFD84D"
    readonly property color grey: "#595959"

    // The grounds behind pictograms, by turns.
    readonly property list<color> panels: ["#FFE3C4", "#D5E8FF", "#FFDDD3", "#E4E2FA"]
    // Rings of a ground, from the outermost in; words keep their contrast on any of them.
    readonly property list<color> nightRings: ["#0F2A6A", "#133480", "#174096", "#1B4CAF"]
    readonly property list<color> heartRings: ["#0944B2", "#083EA3", "#073894", "#063285"]
    readonly property list<color> paperRings: ["#FFF1DF", "#FFE9D0", "#FFDFBE", "#FFD3B4"]
    readonly property list<color> signRings: ["#FFDDBF", "#FFE3C9", "#FFEBD6", "#FFF3E4"]
    readonly property list<color> wallRings: ["#0944B2", "#083EA3", "#083EA3", "#083EA3"]

    // Second language: its size against the first.
    readonly property real second: 0.78

    // What all sizes are measured in: a 1080th of the short side. A nearly square screen is measured as if it
    // were one and a half times as long as wide, so that what is drawn for long screens fits it too.
    function unit(width: real, height: real): real {
        return Math.min(width, height, Math.max(width, height) / 1.5) / 1080;
    }

    // The same on a bar, whose short side holds less.
    function barUnit(width: real, height: real): real {
        return Math.min(width, height) / 600;
    }
}
