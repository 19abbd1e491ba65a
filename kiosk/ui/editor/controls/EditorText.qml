import QtQuick
import kiosk.ui

// Words of the window itself.
Text {
    property bool isNote: false

    color: isNote ? Theme.slate : Theme.ink
    font.family: "Noto Sans"
    font.pixelSize: isNote ? 13 : 14
    textFormat: Text.PlainText
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
}
