import QtQuick
import kiosk.ui

// The one code of a page, and beside it what it is for, whom it leads to, and that nothing is kept.
Item {
    id: root

    required property BoothStyle style
    required property CodeView code

    BoothCode {
        id: picture

        anchors.left: parent.left
        style: root.style
        code: root.code
        wanted: Math.min(root.height, Math.max(root.width * (root.style.isSmall ? 0.54 : 0.46), scannable), 520 * root.style.unit)
    }

    Column {
        anchors {
            left: picture.right
            leftMargin: 40 * root.style.unit
            right: parent.right
        }
        y: Math.max(0, (Math.max(picture.height, Math.min(root.height, height)) - height) / 2)
        spacing: 14 * root.style.unit

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.code.words
            isTitle: true
            size: root.style.sized(60)
            lines: 2
            maximumHeight: Math.max(root.height * 0.3, 2.2 * size)
        }

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.style.page.caveat
            size: root.style.sized(38)
            lines: 1
            maximumHeight: Math.max(root.height * (root.style.isHuge ? 0.26 : 0.2), 1.4 * size)
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

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.style.page.reassurance
            size: root.style.sized(38)
            lines: 4
            maximumHeight: Math.max(root.height * (root.style.isHuge ? 0.45 : 0.34), 120 * root.style.unit)
        }
    }
}
