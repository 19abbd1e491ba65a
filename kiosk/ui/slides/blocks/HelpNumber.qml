import QtQuick
import kiosk.ui

// One help line: whose it is, where or for whom, and its number.
Item {
    id: root

    required property PageView page
    required property real unit
    required property ItemView line
    required property real size
    // The names' size where a line has all the room it would like.
    required property real nameSize
    // The only line of its page: its words may take what room they need.
    property bool isSingle: false
    // The name stands over the number; on a bar, after it.
    property bool isInline: false
    // Where or for whom stands under the name, not beside it.
    property bool isStacked: false
    readonly property bool hasDetail: line.more.length > 0
    readonly property real space: 20 * unit
    readonly property real leastSize: 34 * unit
    // Whether the words need two lines: a name too long for one, or with it where or for whom.
    readonly property bool isWide: (hasDetail ? nameWidth.advanceWidth + space + detailWidth.advanceWidth : nameWidth.advanceWidth * Math.max(0.78, leastSize / nameSize)) > names.width

    implicitHeight: isInline ? Math.max(number.height, names.height) : names.height + number.height

    TextMetrics {
        id: nameWidth

        text: root.line.words[0].text
        font.family: root.line.words[0].family
        font.weight: Font.Bold
        font.pixelSize: Math.max(1, root.nameSize * root.line.words[0].scale)
    }

    TextMetrics {
        id: detailWidth

        text: root.hasDetail ? root.line.more[0].text : ""
        font.family: root.hasDetail ? root.line.more[0].family : "Noto Sans"
        font.pixelSize: Math.max(1, root.nameSize * (root.hasDetail ? root.line.more[0].scale : 1))
    }

    Item {
        id: names

        anchors {
            left: parent.left
            leftMargin: root.isInline ? number.width + 40 * root.unit : 0
        }
        y: root.isInline ? (root.height - height) / 2 : 0
        width: parent.width - (root.isInline ? number.width + 40 * root.unit : 0)
        height: root.isStacked && root.hasDetail ? detail.y + detail.height : name.height

        Phrase {
            id: name

            anchors.left: parent.left
            width: parent.width - (root.isStacked || !root.hasDetail ? 0 : detailWidth.advanceWidth + root.space + 2)
            page: root.page
            words: root.line.words
            size: root.nameSize
            minimum: root.leastSize
            lines: 1
            mayTakeOneMore: root.isStacked && !root.hasDetail
            color: Theme.white
        }

        Phrase {
            id: detail

            anchors {
                left: parent.left
                leftMargin: root.isStacked ? 0 : name.textWidth + root.space
            }
            y: root.isStacked ? name.height + 0.08 * root.nameSize : name.baselineOffset - baselineOffset
            width: parent.width - (root.isStacked ? 0 : name.textWidth + root.space)
            page: root.page
            words: root.line.more.slice(0, 1)
            size: root.nameSize
            minimum: root.leastSize
            lines: 1
            mayTakeOneMore: root.isStacked && root.isSingle
            isBold: false
            color: Theme.white
            secondColor: Theme.white
        }
    }

    Number {
        id: number

        anchors.left: parent.left
        y: root.isInline ? (root.height - height) / 2 : names.height
        text: root.line.number
        size: root.size
        availableWidth: root.width * (root.isInline ? 0.62 : 1)
    }
}
