import QtQuick
import kiosk.ui

// The code of a page in huge words on a tall screen: over it what it is for, beside it whom it leads to.
Item {
    id: root

    required property BoothStyle style
    required property CodeView code
    readonly property real unit: style.unit
    // The code leaves what stands beside it the width of its longest word.
    readonly property real besideWords: style.page.caveat.reduce((most, one) => Math.min(most, width - 32 * unit - style.wordsWidth(one, style.sized(38), 3)), width * 0.52)

    SpokenPhrase {
        id: purpose

        width: parent.width
        style: root.style
        words: root.code.words
        isTitle: true
        size: root.style.sized(60)
        lines: 2
    }

    BoothCode {
        id: picture

        anchors.left: parent.left
        y: purpose.height + 24 * root.unit
        style: root.style
        code: root.code
        wanted: Math.min(root.height - y, Math.max(root.besideWords, scannable), 520 * root.unit)
    }

    Column {
        anchors {
            left: picture.right
            leftMargin: 32 * root.unit
            right: parent.right
        }
        y: picture.y + Math.max(0, (picture.height - height) / 2)
        spacing: 14 * root.unit

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.style.page.caveat
            size: root.style.sized(38)
            lines: 3
        }

        Number {
            anchors.left: parent.left
            text: root.code.under
            size: root.style.sized(48)
            availableWidth: parent.width
            color: root.style.accent
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    SpokenPhrase {
        y: picture.y + picture.height + 24 * root.unit
        width: parent.width
        style: root.style
        words: root.style.page.reassurance
        size: root.style.sized(38)
        lines: 3
    }
}
