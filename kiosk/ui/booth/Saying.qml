import QtQuick
import kiosk.ui

// Words of a booth's page, which a screen reader reads as well.
Phrase {
    id: root

    required property BoothTone tone
    property bool isTitle: false

    page: tone.page
    minimum: 33 * tone.u
    color: tone.text
    secondColor: tone.text
    isHeadline: isTitle
    isBold: isTitle

    Accessible.role: isTitle ? Accessible.Heading : Accessible.StaticText
    Accessible.name: words.length ? words[0].text : ""
    Accessible.ignored: !words.length
}
