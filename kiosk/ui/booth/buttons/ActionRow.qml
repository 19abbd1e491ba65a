pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The actions of a page side by side, and between them where in a list it is. With larger text in two columns.
Flow {
    id: root

    required property BoothStyle style
    required property var before
    required property var after
    property list<var> where: []
    readonly property real whereSize: Math.round(38 * style.unit * style.textScale)
    property real buttonHeight: 116 * style.unit * (style.textScale > 1 && !style.isWide && !style.page.isLow ? 1.16 : 1)
    readonly property int buttons: before.length + after.length
    readonly property int cells: buttons + where.length
    readonly property bool isStacked: cells > 2 && (style.textScale > 1 && !style.isWide && !style.page.isLow || width / cells < (where.length ? 236 : 280) * style.unit)
    readonly property real place: where.length && !isStacked ? Math.ceil(metrics.advanceWidth) + 20 * style.unit : 0
    readonly property real buttonWidth: isStacked ? (width - spacing) / 2 - 1 : Math.min((width - spacing * (cells - 1) - place) / buttons - 1, 760 * style.unit)
    readonly property int rows: !cells ? 0 : isStacked ? Math.ceil(cells / 2) : 1
    readonly property real needed: rows ? rows * buttonHeight + (rows - 1) * spacing : 0

    spacing: 20 * style.unit
    visible: cells > 0

    SizeGroup {
        id: sizes
    }

    TextMetrics {
        id: metrics

        text: root.where.length ? root.where[0].text : ""
        font.family: root.where.length ? root.where[0].family : ""
        font.weight: Font.Bold
        font.pixelSize: root.whereSize * (root.where.length ? root.where[0].scale : 1)
    }

    component Action: ActionButton {
        required property ButtonView modelData

        width: root.buttonWidth
        height: root.buttonHeight
        style: root.style
        button: modelData
        group: sizes
    }

    Repeater {
        model: root.before

        delegate: Action {}
    }

    CenteredPhrase {
        visible: root.where.length > 0
        width: root.isStacked ? root.buttonWidth : root.place
        height: root.buttonHeight
        style: root.style
        words: root.where
        size: root.whereSize
        minimum: 30 * root.style.unit
        Accessible.role: Accessible.StaticText
        Accessible.name: root.where.length ? root.where[0].spoken : ""
        Accessible.ignored: !root.where.length
    }

    Repeater {
        model: root.after

        delegate: Action {}
    }
}
