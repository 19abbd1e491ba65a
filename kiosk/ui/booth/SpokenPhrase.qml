import QtQuick
import kiosk.ui

// Words of a booth's page, which a screen reader reads as well.
Phrase {
    id: root

    required property BoothStyle style
    property bool isTitle: false

    page: style.page
    minimum: style.floor
    color: style.text
    secondColor: style.text
    isHeadline: isTitle
    isBold: isTitle

    Accessible.role: isTitle ? Accessible.Heading : Accessible.StaticText
    Accessible.name: words.length ? words[0].spoken : ""
    Accessible.ignored: !words.length
}
