import QtQuick
import kiosk.ui

// What a notice says in one language: its headline, and below it the words that go with it.
Item {
    id: root

    required property PageView page
    required property ItemView line
    required property real unit
    required property bool isBar
    required property int together
    required property SizeGroup headlines
    required property SizeGroup texts
    required property color headlineColour
    required property color textColour
    readonly property bool hasText: line.more.length > 0
    // Nastaliq climbs: it has a size of its own, and the others theirs.
    readonly property bool isClimbing: line.words.some(words => words.isClimbing)
    readonly property real between: hasText ? 10 * unit : 0

    LayoutMirroring.enabled: line.rightToLeft
    LayoutMirroring.childrenInherit: true

    Phrase {
        id: headline

        anchors.left: parent.left
        y: (root.height - height - root.between - text.height) / 2
        width: parent.width
        page: root.page
        words: root.line.words
        group: root.isClimbing ? null : root.headlines
        size: (root.isBar ? [190, 150, 124, 104] : [156, 132, 112, 104])[Math.min(root.together, 4) - 1] * root.unit
        minimum: (root.isBar ? 72 : root.together > 2 ? 48 : 64) * root.unit
        lines: root.together > 2 ? 1 : 2
        maximumHeight: root.hasText ? root.height * (root.isClimbing ? 0.6 : 0.66) - (root.isClimbing ? 0 : root.between) : root.height * 0.92
        isHeadline: true
        color: root.headlineColour
    }

    Phrase {
        id: text

        anchors.left: parent.left
        y: headline.y + headline.height + root.between
        width: parent.width
        visible: root.hasText
        height: visible ? implicitHeight : 0
        page: root.page
        words: root.line.more
        group: root.isClimbing ? null : root.texts
        size: (root.together > 2 ? 52 : 62) * root.unit
        minimum: (root.together > 2 ? 34 : 40) * root.unit
        lines: root.together > 2 ? 1 : 2
        maximumHeight: root.height * 0.34
        isBold: false
        color: root.textColour
    }
}
