import QtQuick
import kiosk.ui

// The question of a help page in one language, and under or beside it what its lines promise.
Item {
    id: root

    required property PageView page
    required property real unit
    required property ItemView ask
    required property real size
    property bool isOneLine: false
    property bool hasClaims: true
    property int mostLines: 1
    // With no line to call, only the emergency number: the row asks about danger.
    property bool isDanger: false
    required property SizeGroup questions
    required property SizeGroup promises

    implicitHeight: Math.max(tag.height, words.height)
    LayoutMirroring.enabled: ask.rightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        id: tag

        anchors.left: parent.left
        y: Math.max(0, (question.implicitHeight - height) / 2)
        width: root.size * 1.5
        height: root.size * 0.96
        radius: root.size * 0.25
        color: Theme.sky

        Text {
            property string role: "tag"

            anchors.centerIn: parent
            text: root.ask.tag
            textFormat: Text.PlainText
            renderType: Text.NativeRendering
            color: Theme.ink
            font.family: "Noto Sans"
            font.weight: Font.Bold
            font.hintingPreference: Font.PreferNoHinting
            font.pixelSize: Math.round(root.size * 0.6)
        }
    }

    Item {
        id: words

        anchors {
            left: tag.right
            leftMargin: root.size * 0.5
            right: parent.right
        }
        height: root.isOneLine ? Math.max(question.height, claims.height) : claims.y + claims.height

        Phrase {
            id: question

            anchors.left: parent.left
            width: root.isOneLine && root.hasClaims ? parent.width * 0.5 - root.size * 0.5 : parent.width
            page: root.page
            words: root.isDanger ? root.ask.danger : root.ask.words
            size: root.size
            group: root.questions
            minimum: 40 * root.unit
            lines: root.mostLines
            mayTakeOneMore: false
            color: Theme.white
        }

        Phrase {
            id: claims

            anchors.left: parent.left
            anchors.leftMargin: root.isOneLine ? parent.width * 0.5 : 0
            y: root.isOneLine ? question.baselineOffset - baselineOffset : question.height + 0.05 * root.size
            width: root.isOneLine ? parent.width * 0.5 : parent.width
            page: root.page
            words: root.hasClaims ? root.ask.more : []
            group: root.promises
            size: root.size * 0.7
            minimum: 34 * root.unit
            lines: root.mostLines
            mayTakeOneMore: false
            isBold: false
            color: Theme.white
        }
    }
}
