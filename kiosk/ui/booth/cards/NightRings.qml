import QtQuick
import kiosk.ui

// The rings behind the pages of help, round the corner where reading begins.
Rings {
    required property BoothStyle style

    anchors.fill: parent
    visible: !style.hasContrast
    unit: style.unit
    centreX: (style.isWide !== style.page.rightToLeft ? 0.14 : 0.9) * width
    centreY: 60 * unit
    outerRadius: 820 * unit
}
