import QtQuick
import kiosk.ui

// What every layout of the booth knows: its page, its unit, its margins, and how far up hands reach.
Item {
    id: root

    required property BoothStyle style
    // Of the navigation under it.
    required property real below
    readonly property BoothView page: style.page
    readonly property real unit: style.unit
    readonly property real textScale: style.textScale
    readonly property bool isWide: style.isWide
    // A screen of 4:3 or nearly, which has less width than others that lie, and more height.
    readonly property bool isSquare: isWide && width < 1.45 * (height + below)
    readonly property real side: (isWide ? 80 : 56) * unit
    // From the middle of a sheet's edge to its words: past where the edge falls back at its ends.
    readonly property real rimRoom: 146 * unit
    readonly property real availableWidth: width - 2 * side
    readonly property real above: (isWide ? 48 : 68) * unit
    readonly property real bottomMargin: 30 * unit
    // With lower controls, nothing that is touched stands above this; but a tall screen says there where in a list it is.
    readonly property bool isWhereRaised: page.isLow && !isWide
    readonly property real highestControl: !page.isLow ? 0 : isWide ? (height + below) * 0.3 : height + below - 1020 * unit
}
