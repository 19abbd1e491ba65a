import QtQuick
import kiosk.ui

// How many there were by a day: a number in a box, and beside or under it what was counted.
Grid {
    id: root

    required property PageView page
    required property real unit
    required property TonePalette colours
    required property bool isStacked
    required property real availableWidth

    columns: root.isStacked ? 1 : 2
    verticalItemAlignment: Grid.AlignVCenter
    columnSpacing: 34 * root.unit
    rowSpacing: 14 * root.unit
    topPadding: 10 * root.unit

    Rectangle {
        width: count.implicitWidth + 68 * root.unit
        height: (root.isStacked ? 130 : 164) * root.unit
        radius: 30 * root.unit
        color: root.colours.headline

        Number {
            id: count

            anchors.centerIn: parent
            text: root.page.number
            size: (root.isStacked ? 104 : 132) * root.unit
            color: root.colours.ground
        }
    }

    Phrase {
        width: root.availableWidth - (root.isStacked ? 0 : count.implicitWidth + 102 * root.unit)
        page: root.page
        words: root.page.number ? root.page.note : []
        size: (root.isStacked ? 46 : 60) * root.unit
        minimum: (root.isStacked ? 36 : 40) * root.unit
        lines: root.isStacked ? 1 : 2
        color: root.colours.headline
        secondColor: root.colours.second
    }
}
