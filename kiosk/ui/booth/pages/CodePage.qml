pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A code to give, or to follow: a picture, and on a sheet what it is for, the code, and the address under it.
BoothLayout {
    id: root

    // With larger text, and on a small screen, the words need the picture's place.
    readonly property bool isFlat: style.hasContrast || style.isLarger || style.isSmall
    readonly property real edge: isWide ? width * 0.385 : height * 0.36
    readonly property real startX: isWide && !isFlat ? edge + rimRoom : side
    readonly property real contentWidth: width - startX - side
    readonly property bool isTight: style.isHuge && isWide
    readonly property real codeTop: Math.max(words.y + words.height + (isTight ? 12 : 30) * unit, isFlat && page.isLow && !isWide ? height * 0.5 : 0)
    // Unless the code says it.
    readonly property bool isTitled: !page.codes.some(one => style.isTitle(one))
    readonly property bool isLeaf: style.isHuge && !isWide
    readonly property real codeBottom: actions.y - (!actions.needed ? 0 : isTight ? 12 : 26) * unit
    readonly property real codeHeight: codeBottom - codeTop
    // A code has its size first, then the title.
    readonly property real leastCode: page.codes.reduce((most, one) => Math.max(most, one.needed * one.side + 12 * unit), 0)
    readonly property real titleRoom: leastCode ? Math.max(90 * unit, codeBottom - leastCode - words.y - more.height - (isTight ? 28 : 46) * unit) : 400 * unit

    Awaited {
        // What its source is made of may not ask for the size of its source.
        readonly property size drawn: Qt.size(width, height)

        x: root.isWide && root.page.rightToLeft ? root.width - width : 0
        visible: !root.isFlat
        width: Math.ceil(root.isWide ? root.edge + root.width * 0.07 : root.width)
        height: Math.ceil(root.isWide ? root.height : root.edge + root.height * 0.07)
        page: root.page
        source: root.page.scene && !root.isFlat && drawn.width > 0 && drawn.height > 0 ? `image://scene/${root.page.scene}?m=${root.page.rightToLeft ? 1 : 0}` : ""
        sourceSize: drawn
    }

    Sheet {
        anchors.fill: parent
        visible: !root.isFlat
        unit: root.unit
        side: root.isWide ? Sheet.End : Sheet.Below
        edge: root.edge
        isMirrored: root.page.rightToLeft
        fill: Theme.paper
        innerRim: Theme.apricot
        outerRim: Theme.heart
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.startX
        }
        y: root.isTight ? 36 * root.unit : root.isWide || root.isFlat ? 60 * root.unit : root.edge + 84 * root.unit
        width: root.contentWidth
        spacing: 16 * root.unit

        SpokenPhrase {
            width: parent.width
            style: root.style
            words: root.isTitled ? root.page.title : []
            isTitle: true
            size: (root.isWide ? 80 : 96) * root.unit
            lines: 2
            maximumHeight: Math.min((root.leastCode ? 290 : 400) * root.unit, root.titleRoom)
        }

        SpokenPhrase {
            id: more

            width: parent.width
            style: root.style
            words: root.page.more
            size: root.style.sized(40)
            lines: 3
            maximumHeight: (root.isFlat ? 300 : 180) * root.unit * (root.style.isHuge ? 2 : 1)
        }

        SpokenPhrase {
            width: parent.width
            visible: root.style.isHuge && !root.page.codes.length
            style: root.style
            words: visible ? root.page.reassurance : []
            size: root.style.sized(38)
            lines: 4
        }
    }

    Repeater {
        model: root.isLeaf ? [] : root.page.codes.slice(0, 1)

        delegate: LargeCode {
            required property CodeView modelData

            anchors {
                left: parent?.left
                leftMargin: root.startX
            }
            y: root.codeTop
            width: root.contentWidth
            height: root.codeHeight
            style: root.style
            code: modelData
        }
    }

    Repeater {
        model: root.isLeaf ? root.page.codes.slice(0, 1) : []

        delegate: CodeLeaf {
            required property CodeView modelData

            anchors {
                left: parent?.left
                leftMargin: root.startX
            }
            y: root.codeTop
            width: root.contentWidth
            height: root.codeHeight
            style: root.style
            code: modelData
        }
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.startX
        }
        y: root.height - needed - root.bottomMargin
        width: root.contentWidth
        style: root.style
        before: root.page.earlier
        where: root.page.where
        after: [...root.page.buttons, ...root.page.later]
    }
}
