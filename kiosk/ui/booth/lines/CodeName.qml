import QtQuick
import kiosk.ui

// What stands in a code: a number, an address, or the name under which a telephone keeps the number.
Text {
    id: root

    required property BoothStyle booth
    required property CodeView code

    text: code.under
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    horizontalAlignment: Text.AlignLeft
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: 14
    // A number and an address stand in the face that they have above.
    font.family: /[0-9A-Za-z]$/.test(code.under) ? "Noto Sans" : code.words[0].family
    font.hintingPreference: Font.PreferNoHinting
    font.pixelSize: Math.round(38 * booth.unit * booth.textScale)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    // A number is in the name of its code.
    Accessible.ignored: code.speaks.includes(text.replace(/\s/g, " "))
}
