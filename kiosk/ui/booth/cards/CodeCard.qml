import QtQuick
import kiosk.ui

// A code, and over or beside it what scanning it does and what stands in it.
Rectangle {
    id: root

    required property BoothTone tone
    required property CodeView code
    required property bool isUpright
    required property SizeGroup group
    readonly property real u: tone.u
    readonly property real inset: 30 * u
    readonly property real room: isUpright ? width - 2 * inset : width - picture.width - 3 * inset

    radius: 36 * u
    color: tone.card
    border.color: tone.cardLine
    border.width: tone.hasContrast ? Math.round(tone.line) : 0

    BoothCode {
        id: picture

        anchors {
            left: parent.left
            leftMargin: root.isUpright ? (root.width - width) / 2 : root.inset
        }
        y: root.isUpright ? root.inset * 0.6 : (root.height - height) / 2
        tone: root.tone
        code: root.code
        wanted: root.isUpright ? Math.min(root.width - 2 * root.inset, root.height - (168 * root.tone.k + 50) * root.u) : root.height - 1.2 * root.inset
    }

    Column {
        anchors {
            left: root.isUpright ? parent.left : picture.right
            leftMargin: root.inset
        }
        y: root.isUpright ? picture.y + picture.height + (root.height - picture.y - picture.height - height) / 2 : (root.height - height) / 2
        width: root.room
        spacing: 8 * root.u

        Phrase {
            width: parent.width
            page: root.tone.page
            words: root.code.words
            size: 44 * root.u * root.tone.k
            group: root.group
            minimum: 33 * root.u
            lines: 2
            maximumHeight: (root.isUpright ? root.height - picture.height : root.height) * 0.62
            color: root.tone.cardText
        }

        Text {
            anchors.left: parent.left
            width: parent.width
            text: root.code.under
            textFormat: Text.PlainText
            renderType: Text.NativeRendering
            horizontalAlignment: Text.AlignLeft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 14
            color: root.tone.cardSecond
            // A number stands in the face that it has above.
            font.family: /[0-9]$/.test(root.code.under) ? "Noto Sans" : root.code.words[0].family
            font.hintingPreference: Font.PreferNoHinting
            font.pixelSize: Math.round(38 * root.u * root.tone.k)
        }
    }
}
