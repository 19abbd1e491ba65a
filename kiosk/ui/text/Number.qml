import QtQuick
import kiosk.ui

// A number or a host: one line, left to right in every language, as large as it fits.
Item {
    id: root

    required property string text
    property string family: "Noto Sans"
    required property real size
    property real availableWidth: 100000
    property color color: Theme.white

    readonly property int pixels: Math.max(1, Math.floor(metrics.advanceWidth > availableWidth ? size * availableWidth / metrics.advanceWidth : size))

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: Math.round(pixels * 0.98)

    TextMetrics {
        id: metrics

        text: root.text
        font.family: root.family
        font.weight: Font.Bold
        font.pixelSize: Math.max(1, root.size)
        font.letterSpacing: -0.018 * root.size
    }

    Text {
        id: words

        LayoutMirroring.enabled: false
        height: parent.height
        text: root.text
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        verticalAlignment: Text.AlignVCenter
        color: root.color
        font.family: root.family
        font.weight: Font.Bold
        font.letterSpacing: -0.02 * root.pixels
        font.hintingPreference: Font.PreferNoHinting
        font.pixelSize: root.pixels
    }
}
