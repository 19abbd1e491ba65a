import QtQuick
import kiosk.ui

// What every layout of the booth knows: its page, its unit, its margins, and how far up hands reach.
Item {
    id: root

    required property BoothTone tone
    // Of the navigation under it.
    required property real below
    readonly property BoothView page: tone.page
    readonly property real u: tone.u
    readonly property real k: tone.k
    readonly property bool isWide: tone.isWide
    readonly property real side: (isWide ? 80 : 56) * u
    readonly property real room: width - 2 * side
    readonly property real above: (isWide ? 48 : 68) * u
    readonly property real foot: 30 * u
    // With lower controls, nothing that is touched stands above this.
    readonly property real reach: !page.isLow ? 0 : isWide ? (height + below) * 0.3 : height + below - 1020 * u
}
