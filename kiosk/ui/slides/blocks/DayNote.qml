import QtQuick
import kiosk.ui

// What else there is to say of a day: how many days there are to go, a number in a box and beside or under it what
// it counts; on the day itself, what it is about.
Grid {
    id: root

    required property PageView page
    required property real unit
    required property TonePalette colours
    required property bool isStacked
    required property real availableWidth
    required property real availableHeight
    readonly property bool isCount: page.number !== ""

    columns: root.isStacked ? 1 : 2
    verticalItemAlignment: Grid.AlignVCenter
    columnSpacing: 34 * root.unit
    rowSpacing: 14 * root.unit
    topPadding: 10 * root.unit

    Rectangle {
        visible: root.isCount
        width: count.implicitWidth + 68 * root.unit
        height: (root.isStacked ? 130 : 164) * root.unit
        radius: 30 * root.unit
        color: root.colours.headline

        Number {
            id: count

            anchors.centerIn: parent
            text: root.page.number
            family: root.page.numberFamily
            size: (root.isStacked ? 104 : 132) * root.unit
            color: root.colours.ground
        }
    }

    Phrase {
        width: root.availableWidth - (root.isStacked || !root.isCount ? 0 : count.implicitWidth + 102 * root.unit)
        page: root.page
        words: root.page.note
        size: (root.isStacked ? 46 : root.isCount ? 60 : 56) * root.unit
        minimum: (root.isStacked ? 36 : 40) * root.unit
        lines: !root.isCount ? 4 : root.isStacked ? 1 : 2
        maximumHeight: root.availableHeight
        isBold: root.isCount
        color: root.isCount ? root.colours.headline : root.colours.text
        secondColor: root.colours.second
    }
}
