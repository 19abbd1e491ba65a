pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The actions of a page side by side, and between them where in a list it is. With larger text in two columns.
Flow {
    id: root

    required property BoothStyle style
    required property var before
    required property var after
    property string where: ""
    property real buttonHeight: 116 * style.unit * (style.textScale > 1 && !style.isWide && !style.page.isLow ? 1.16 : 1)
    readonly property int buttons: before.length + after.length
    readonly property int cells: buttons + (where ? 1 : 0)
    readonly property bool isStacked: cells > 2 && (style.textScale > 1 && !style.isWide && !style.page.isLow || width / cells < (where ? 236 : 280) * style.unit)
    readonly property real place: where && !isStacked ? 0.56 : 0
    readonly property real buttonWidth: isStacked ? (width - spacing) / 2 - 1 : Math.min((width - spacing * (cells - 1)) / (buttons + place) - 1, 760 * style.unit)
    readonly property int rows: !cells ? 0 : isStacked ? Math.ceil(cells / 2) : 1
    readonly property real needed: rows ? rows * buttonHeight + (rows - 1) * spacing : 0

    spacing: 20 * style.unit
    visible: cells > 0

    SizeGroup {
        id: sizes
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

    Text {
        visible: root.where !== ""
        width: root.isStacked ? root.buttonWidth : root.buttonWidth * root.place
        height: root.buttonHeight
        text: root.where
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        color: root.style.text
        font.family: root.style.page.title[0].family
        font.weight: Font.Bold
        font.hintingPreference: Font.PreferNoHinting
        font.pixelSize: Math.round(38 * root.style.unit * root.style.textScale)
    }

    Repeater {
        model: root.after

        delegate: Action {}
    }
}
