import QtQuick
import kiosk.ui

// The colours of a ground: night, heart or paper.
QtObject {
    required property string tone

    readonly property bool isPaper: tone === "paper"
    readonly property color ground: isPaper ? Theme.paper : tone === "heart" ? Theme.heart : Theme.night
    readonly property color headline: isPaper ? Theme.ink : Theme.white
    readonly property color text: isPaper ? Theme.ink : tone === "heart" ? Theme.white : Theme.mist
    readonly property color second: isPaper ? Theme.heart : tone === "heart" ? Theme.white : Theme.sky
    readonly property color heart: isPaper ? Theme.heart : tone === "heart" ? Theme.white : Theme.sky
    readonly property color innerRim: isPaper ? Theme.apricot : tone === "heart" ? Theme.night : Theme.azure
    // Of a ground without a picture, from the outermost in; words keep their contrast on any of them.
    readonly property list<color> rings: isPaper ? ["#FFF1DF", "#FFE9D0", "#FFDFBE", "#FFD3B4"] : tone === "heart" ? ["#0944B2", "#083EA3", "#073894", "#063285"] : Theme.rings
    readonly property color outerRim: isPaper ? Theme.heart : Theme.apricot
}
