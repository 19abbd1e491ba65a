import QtQuick
import kiosk.ui

// A code to scan, what it is for and the host it leads to: the kinds donate and learn.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property real above: (scene.isBelow ? 24 : 84) * unit
    readonly property real bottomMargin: (scene.isBelow ? 60 : 56) * unit
    readonly property real availableHeight: scene.wordsHeight - above - bottomMargin - credit.height - 28 * unit
    // A long headline takes more of the height, if the code is no smaller for that than it has to be.
    readonly property real codeWanted: Math.max((scene.isBelow ? 470 : 420) * unit, page.codeSide * page.codeNeeded)
    readonly property real headlineHeight: Math.max(availableHeight * 0.29, Math.min(availableHeight * 0.36, availableHeight - codeWanted - 185 * unit))

    Scene {
        id: scene

        width: root.width
        height: root.height
        page: root.page
        unit: root.unit
        shape: root.shape
        isAtEnd: true
        edge: root.width < 1.6 * root.height ? 0.62 : 0.54
        // The less high, the less of it is the picture's: a code is no smaller for that.
        edgeBelow: root.height < 1.5 * root.width ? 0.3 : 0.4
    }

    Phrase {
        id: headline

        anchors {
            left: parent.left
            leftMargin: scene.wordsX
        }
        y: scene.wordsY + root.above
        width: scene.wordsWidth
        page: root.page
        words: root.page.headline
        size: (scene.isBelow ? 140 : 128) * root.unit
        minimum: 72 * root.unit
        lines: 3
        maximumHeight: root.headlineHeight
        isHeadline: true
        color: scene.colours.headline
    }

    Phrase {
        id: text

        anchors {
            left: headline.left
            top: headline.bottom
            topMargin: 20 * root.unit
        }
        width: scene.wordsWidth
        page: root.page
        words: root.page.text
        size: (scene.isBelow ? 50 : 48) * root.unit
        minimum: 36 * root.unit
        lines: 2
        maximumHeight: root.headlineHeight + root.availableHeight * 0.17 - headline.height
        isBold: false
        color: scene.colours.text
    }

    Code {
        id: code

        anchors {
            left: headline.left
            bottom: credit.top
            bottomMargin: 32 * root.unit
        }
        page: root.page
        unit: root.unit
        size: (scene.isBelow ? 470 : 420) * root.unit
        largest: root.availableHeight - headline.implicitHeight - text.implicitHeight - 44 * root.unit
    }

    ScanWords {
        anchors {
            left: code.right
            leftMargin: 44 * root.unit
            bottom: code.bottom
        }
        width: scene.wordsWidth - code.width - 44 * root.unit
        page: root.page
        unit: root.unit
        availableHeight: code.height
        color: scene.colours.text
    }

    Credit {
        id: credit

        anchors {
            left: headline.left
            bottom: parent.bottom
            bottomMargin: root.bottomMargin
        }
        width: scene.wordsWidth
        page: root.page
        unit: root.unit
        size: (scene.isBelow ? 30 : 26) * root.unit
        color: scene.colours.text
        heartColour: scene.colours.heart
    }
}
