import QtQuick
import kiosk.ui

// Words in the middle of their place.
Item {
    id: root

    required property BoothStyle style
    required property var words
    required property real size
    property int lines: 1
    property color color: style.text
    property bool isBold: true
    property SizeGroup group: null
    property real minimum: style.floor
    // Of its height, which its letters do not enter.
    property real rim: 0
    readonly property real textWidth: phrase.textWidth
    readonly property real shift: (width - phrase.textWidth) / 2

    implicitHeight: phrase.implicitHeight

    Phrase {
        id: phrase

        x: LayoutMirroring.enabled ? -root.shift : root.shift
        y: (root.height - height) / 2 + root.style.offset(root.height - 2 * root.rim, height, blankAbove, blankBelow, 0)
        width: root.width
        page: root.style.page
        words: root.words
        size: root.size
        group: root.group
        minimum: root.minimum
        lines: root.lines
        mayTakeOneMore: false
        maximumHeight: root.height > 0 ? root.height : 100000
        isBold: root.isBold
        isCentered: true
        color: root.color
        secondColor: root.color
    }
}
