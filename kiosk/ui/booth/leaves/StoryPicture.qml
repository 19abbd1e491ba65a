import QtQuick
import kiosk.ui

// The picture of a page about the campaign, and the sheet over it on which its words stand.
Item {
    id: root

    required property BoothStyle style
    required property real edge
    // Whether the edge will stay.
    required property bool isSettled
    readonly property BoothView page: style.page
    readonly property bool isWide: style.isWide
    // How far it reaches under the sheet's edge; as far it reaches out of the screen, round its middle.
    readonly property real under: isWide ? width * 0.07 : height * 0.07

    Awaited {
        // What its source is made of may not ask for the size of its source.
        readonly property size drawn: Qt.size(width, height)

        x: root.isWide ? (root.page.rightToLeft ? root.width - root.edge : 0) - root.under : 0
        width: Math.ceil(root.isWide ? root.edge + 2 * root.under : root.width)
        height: Math.ceil(root.isWide ? root.height : root.edge + root.under)
        page: root.page
        source: root.page.scene && root.visible && root.isSettled && drawn.width > 0 && drawn.height > 0 ? `image://scene/${root.page.scene}?tall=1&m=${root.page.rightToLeft ? 1 : 0}` : ""
        sourceSize: drawn
    }

    Sheet {
        anchors.fill: parent
        unit: root.style.unit
        side: root.isWide ? Sheet.End : Sheet.Below
        edge: root.edge
        isMirrored: root.page.rightToLeft
        fill: Theme.paper
        innerRim: Theme.apricot
        outerRim: Theme.heart
    }
}
