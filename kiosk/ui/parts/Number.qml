import QtQuick
import kiosk.ui

// A telephone number or a host: one line, left to right in every language, as large as it fits.
Text {
    id: root

    required property real size
    property real room: 100000
    property bool isBold: true

    readonly property real natural: metrics.advanceWidth
    readonly property int pixels: Math.max(1, Math.floor(natural > room ? size * room / natural : size))

    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    LayoutMirroring.enabled: false
    horizontalAlignment: Text.AlignLeft
    color: Theme.white
    height: Math.round(pixels * 0.98)
    verticalAlignment: Text.AlignVCenter
    font.family: "Noto Sans"
    font.weight: isBold ? Font.Bold : Font.Normal
    font.letterSpacing: -0.02 * pixels
    font.pixelSize: pixels

    TextMetrics {
        id: metrics

        text: root.text
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: Math.max(1, root.size)
        font.letterSpacing: -0.018 * root.size
    }
}
