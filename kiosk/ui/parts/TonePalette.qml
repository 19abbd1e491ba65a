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
    readonly property list<color> rings: isPaper ? Theme.paperRings : tone === "heart" ? Theme.heartRings : Theme.nightRings
    readonly property color outerRim: isPaper ? Theme.heart : Theme.apricot
}
