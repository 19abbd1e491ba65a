pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The actions of a page side by side, and between them where in a list it is. With larger text in two columns.
Flow {
    id: root

    required property BoothTone tone
    required property var before
    required property var after
    property string where: ""
    property real high: 116 * tone.u * (tone.k > 1 && !tone.isWide && !tone.page.isLow ? 1.16 : 1)
    readonly property int buttons: before.length + after.length
    readonly property int cells: buttons + (where ? 1 : 0)
    readonly property bool isStacked: cells > 2 && (tone.k > 1 && !tone.isWide && !tone.page.isLow || width / cells < (where ? 236 : 280) * tone.u)
    readonly property real place: where && !isStacked ? 0.56 : 0
    readonly property real wide: isStacked ? (width - spacing) / 2 - 1 : Math.min((width - spacing * (cells - 1)) / (buttons + place) - 1, 760 * tone.u)
    readonly property int rows: !cells ? 0 : isStacked ? Math.ceil(cells / 2) : 1
    readonly property real needed: rows ? rows * high + (rows - 1) * spacing : 0

    spacing: 20 * tone.u
    visible: cells > 0

    SizeGroup {
        id: sizes
    }

    component Action: ActionButton {
        required property ButtonView modelData

        width: root.wide
        height: root.high
        tone: root.tone
        button: modelData
        group: sizes
    }

    Repeater {
        model: root.before

        delegate: Action {}
    }

    Text {
        visible: root.where !== ""
        width: root.isStacked ? root.wide : root.wide * root.place
        height: root.high
        text: root.where
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        color: root.tone.text
        font.family: root.tone.page.title[0].family
        font.weight: Font.Bold
        font.hintingPreference: Font.PreferNoHinting
        font.pixelSize: Math.round(38 * root.tone.u * root.tone.k)
    }

    Repeater {
        model: root.after

        delegate: Action {}
    }
}
