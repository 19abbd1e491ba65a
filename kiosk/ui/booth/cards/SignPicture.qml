import QtQuick
import kiosk.ui

// A sign's pictogram on its rings, beside the sheet with the words or over it; by itself where words are huge.
Item {
    id: root

    required property BoothStyle style
    required property real edge
    required property bool isAlone
    // Whether there is a sheet, and so room for a picture beside it.
    required property bool isThere
    required property real size
    // Of one by itself.
    required property real highest
    readonly property real unit: style.unit
    readonly property bool isWide: style.isWide
    readonly property bool isFlipped: style.page.rightToLeft
    readonly property real middle: isWide && isThere ? edge * 0.48 : width / 2
    readonly property real centreX: isFlipped ? width - middle : middle

    Rings {
        anchors.fill: parent
        visible: !root.style.hasContrast && root.isThere
        unit: root.unit
        centreX: root.centreX
        centreY: root.isWide ? root.height / 2 : root.edge * 0.5
        outerRadius: root.isWide ? root.height * 0.72 : root.width * 0.62
        colours: Theme.signRings
    }

    Pictogram {
        x: root.centreX - width / 2
        y: root.isAlone ? root.highest : (root.isWide ? root.height / 2 : root.edge * 0.5) - height / 2
        page: root.style.page
        visible: root.isAlone ? root.size > 120 * root.unit : root.isThere
        name: root.style.page.pictogram
        width: Math.round(Math.max(0, root.size))
        isMirrored: root.style.page.mirrored
        person: root.style.accent
        other: root.style.text
        ground: root.style.hasContrast || !root.isThere ? root.style.ground : Theme.signRings[3]
        Accessible.ignored: true
    }

    Sheet {
        anchors.fill: parent
        visible: !root.style.hasContrast && root.isThere
        unit: root.unit
        side: root.isWide ? Sheet.End : Sheet.Below
        edge: root.edge
        isMirrored: root.isFlipped
        fill: Theme.paper
        innerRim: Theme.apricot
        outerRim: Theme.heart
    }
}
