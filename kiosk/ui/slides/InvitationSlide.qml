import QtQuick
import kiosk.ui

// A code to scan, what it is for and the host it leads to: the kinds donate and learn.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape

    InvitationRoom {
        id: room

        page: root.page
        unit: root.unit
        width: root.width
        height: root.height
        isBelow: scene.isBelow
        wordsWidth: scene.wordsWidth
        wordsHeight: scene.wordsHeight
        headlineLeast: headline.least
        textLeast: text.least
        scanLeast: scan.least
        creditHeight: credit.height
        codeWidth: code.width
    }

    Scene {
        id: scene

        width: root.width
        height: root.height
        page: root.page
        unit: root.unit
        shape: root.shape
        isAtEnd: true
        edge: room.edge
        edgeBelow: room.edgeBelow
    }

    YieldingPhrase {
        id: headline

        anchors {
            left: parent.left
            leftMargin: scene.wordsX
        }
        y: scene.wordsY + room.above
        width: room.isBeside ? room.column : scene.wordsWidth
        page: root.page
        words: root.page.headline
        size: (scene.isBelow ? 140 : 128) * root.unit
        minimum: 72 * root.unit
        lines: 3
        maximumHeight: room.headlineHeight
        isHeadline: true
        color: scene.colours.headline
    }

    YieldingPhrase {
        id: text

        anchors {
            left: headline.left
            top: headline.bottom
            topMargin: 20 * root.unit
        }
        width: headline.width
        page: root.page
        words: root.page.text
        size: (scene.isBelow ? 50 : 48) * root.unit
        minimum: 36 * root.unit
        lines: 2
        maximumHeight: room.textHeight(headline.height)
        isBold: false
        color: scene.colours.text
    }

    Code {
        id: code

        anchors {
            left: headline.left
            leftMargin: room.isBeside ? scene.wordsWidth - width : 0
            bottom: parent.bottom
            bottomMargin: room.isBeside ? (root.height - height) / 2 : room.bottomMargin + credit.height + 32 * root.unit
        }
        page: root.page
        unit: root.unit
        size: room.usual
        largest: room.largest(headline.implicitHeight, text.implicitHeight)
    }

    ScanWords {
        id: scan

        anchors {
            left: headline.left
            leftMargin: room.isBeside || room.isUnder ? 0 : code.width + room.between
            bottom: parent.bottom
            bottomMargin: room.bottomMargin + credit.height + 32 * root.unit + (room.isUnder ? code.height + 32 * root.unit : 0)
        }
        width: room.column
        page: root.page
        unit: root.unit
        availableHeight: room.isBeside ? room.free + least - headline.implicitHeight - text.implicitHeight : room.isUnder ? least : code.height
        color: scene.colours.text
    }

    Credit {
        id: credit

        anchors {
            left: headline.left
            bottom: parent.bottom
            bottomMargin: room.bottomMargin
        }
        width: headline.width
        page: root.page
        unit: root.unit
        size: (scene.isBelow ? 30 : 26) * root.unit
        color: scene.colours.text
        heartColour: scene.colours.heart
    }
}
