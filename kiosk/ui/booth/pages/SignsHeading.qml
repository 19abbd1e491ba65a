pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The head of a page of signs: its title, what it is about, and that one sign proves nothing.
Item {
    id: root

    required property BoothStyle style
    required property real side
    required property real availableWidth
    // Of the caveat, which stands lower than what may stand beside the title.
    required property real fullWidth
    // Whether there is no place for the caveat further down.
    required property bool isTight
    // Whether what it is about is asked elsewhere.
    required property bool isAsked
    // Where in a list it is, if that stands up here.
    required property list<var> where
    readonly property BoothView page: style.page
    readonly property bool isWide: style.isWide
    // What is added stands beside the title; of huge words under it.
    readonly property bool isBeside: isWide && !style.isHuge
    // A title that its half does not hold has more.
    readonly property real share: page.title.some(one => style.wordsWidth(one, style.floor, 1) > availableWidth * 0.48) ? 0.56 : 0.48

    implicitHeight: Math.max(titles.height, beside.visible ? beside.height : 0)

    component Line: SpokenPhrase {
        width: parent?.width ?? 0
        style: root.style
        lines: root.style.isLarger ? 2 : 1
    }

    Column {
        id: titles

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        width: root.isBeside ? root.availableWidth * root.share : root.availableWidth
        spacing: 8 * root.style.unit

        Line {
            words: root.page.title
            isTitle: true
            size: (root.isWide ? 88 : 104) * root.style.unit
            lines: root.isWide ? 1 : 2
            mayTakeOneMore: false
        }

        Line {
            words: root.isBeside ? [] : root.page.more
            size: root.style.sized(42)
            color: root.style.second
        }

        Line {
            x: root.page.rightToLeft ? parent.width - width : 0
            width: root.fullWidth
            words: root.isTight ? root.page.reassurance : []
            size: root.style.sized(42)
            isBold: true
        }

        Line {
            words: root.where
            size: root.style.sized(42)
        }
    }

    // On a wide screen the second line stands beside the title, and the caveat under it.
    Column {
        id: beside

        anchors {
            right: parent.right
            rightMargin: root.side
        }
        y: (parent.height - height) / 2
        width: root.availableWidth * (0.96 - root.share)
        visible: root.isBeside
        spacing: 4 * root.style.unit

        Line {
            words: root.isBeside && !root.isAsked ? root.page.more : []
            size: root.style.sized(40)
        }

        Line {
            words: root.isBeside ? root.page.reassurance : []
            size: root.style.sized(40)
            isBold: true
        }
    }
}
