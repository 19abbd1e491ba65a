import QtQuick
import kiosk.ui

// A number or a host: left to right in every language, as large as it fits; on one line, or on two that end
// between its groups.
Item {
    id: root

    required property string text
    property string family: "Noto Sans"
    required property real size
    property real availableWidth: 100000
    property color color: Theme.white
    property bool mayBreak: false
    property string role: "number"

    readonly property bool isBroken: mayBreak && breadth(text) * size > availableWidth && text.includes(" ")
    readonly property string shown: isBroken ? halved() : text
    readonly property real widest: size * Math.max(...shown.split("\n").map(breadth))
    readonly property int pixels: Math.max(1, Math.floor(widest > availableWidth ? size * availableWidth / widest : size))

    // In em.
    function breadth(line: string): real {
        return metrics.advanceWidth(line) / 100;
    }

    // Broken where the longer line is shortest.
    function halved(): string {
        const groups = text.split(" ");
        const ways = groups.slice(1).map((_, at) => [groups.slice(0, at + 1).join(" "), groups.slice(at + 1).join(" ")]);
        const longer = way => Math.max(...way.map(breadth));
        return ways.reduce((best, way) => longer(way) < longer(best) ? way : best).join("\n");
    }

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: Math.round(pixels * 0.98) * (isBroken ? 2 : 1)

    FontMetrics {
        id: metrics

        font.family: root.family
        font.weight: Font.Bold
        font.pixelSize: 100
        font.letterSpacing: -1.8
    }

    Text {
        id: words

        LayoutMirroring.enabled: false
        height: parent.height
        text: root.shown
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        verticalAlignment: Text.AlignVCenter
        color: root.color
        lineHeightMode: root.isBroken ? Text.FixedHeight : Text.ProportionalHeight
        lineHeight: root.isBroken ? root.pixels * 0.98 : 1
        font.family: root.family
        font.weight: Font.Bold
        font.letterSpacing: -0.02 * root.pixels
        font.hintingPreference: Font.PreferNoHinting
        font.pixelSize: root.pixels
    }
}
