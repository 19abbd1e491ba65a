import QtQuick
import kiosk.ui

// A code to scan, what it is for and the host it leads to: the kinds donate and learn.
Item {
    id: root

    required property PageView page
    required property real u
    required property int shape
    readonly property real above: (scene.isBelow ? 10 : 84) * u
    readonly property real foot: (scene.isBelow ? 60 : 56) * u
    readonly property real room: scene.roomHeight - above - foot - credit.height - 28 * u

    Scene {
        id: scene

        width: root.width
        height: root.height
        page: root.page
        u: root.u
        shape: root.shape
        isAtEnd: true
        edge: root.width < 1.6 * root.height ? 0.62 : 0.54
        edgeBelow: 0.4
    }

    Phrase {
        id: headline

        anchors {
            left: parent.left
            leftMargin: scene.roomX
        }
        y: scene.roomY + root.above
        width: scene.roomWidth
        page: root.page
        words: root.page.headline
        size: (scene.isBelow ? 140 : 128) * root.u
        minimum: 72 * root.u
        lines: 2
        maximumHeight: root.room * 0.33
        isHeadline: true
        color: scene.tone.headline
    }

    Phrase {
        id: text

        anchors {
            left: headline.left
            top: headline.bottom
            topMargin: 20 * root.u
        }
        width: scene.roomWidth
        page: root.page
        words: root.page.text
        size: (scene.isBelow ? 50 : 48) * root.u
        minimum: 36 * root.u
        lines: 2
        maximumHeight: root.room * 0.17
        isBold: false
        color: scene.tone.text
    }

    Code {
        id: code

        anchors {
            left: headline.left
            bottom: credit.top
            bottomMargin: 32 * root.u
        }
        page: root.page
        u: root.u
        size: (scene.isBelow ? 470 : 420) * root.u
        largest: root.room - headline.implicitHeight - text.implicitHeight - 44 * root.u
    }

    Column {
        anchors {
            left: code.right
            leftMargin: 44 * root.u
            bottom: code.bottom
        }
        width: scene.roomWidth - code.width - 44 * root.u
        spacing: 24 * root.u

        Pictogram {
            readonly property real space: code.height - invite.height - check.height - host.height - 48 * root.u

            anchors.left: parent.left
            visible: space > 56 * root.u
            page: root.page
            name: "act-scan"
            width: Math.round(Math.max(40 * root.u, Math.min(116 * root.u, space)))
        }

        Phrase {
            id: invite

            width: parent.width
            page: root.page
            words: root.page.lead
            size: 54 * root.u
            minimum: 38 * root.u
            lines: 3
            maximumHeight: code.height * 0.5
            color: scene.tone.text
        }

        Column {
            width: parent.width

            Phrase {
                id: check

                width: parent.width
                page: root.page
                words: root.page.note.slice(0, 1)
                size: 34 * root.u
                minimum: 30 * root.u
                isBold: false
                color: scene.tone.text
            }

            Number {
                id: host

                anchors.left: parent.left
                text: root.page.number
                size: 38 * root.u
                room: parent.width
                height: Math.round(pixels * 1.3)
                color: scene.tone.text
            }
        }
    }

    Credit {
        id: credit

        anchors {
            left: headline.left
            bottom: parent.bottom
            bottomMargin: root.foot
        }
        width: scene.roomWidth
        page: root.page
        u: root.u
        size: (scene.isBelow ? 30 : 26) * root.u
        color: scene.tone.text
        heartColour: scene.tone.heart
    }
}
