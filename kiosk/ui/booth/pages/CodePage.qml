pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A code to give, or to follow: a picture, and on a sheet what it is for, the code, and the address under it.
BoothLayout {
    id: root

    readonly property bool isFlat: tone.hasContrast
    readonly property real edge: isWide ? width * 0.42 : height * (k > 1 ? 0.28 : 0.4)
    readonly property real startX: isWide && !isFlat ? edge + 84 * u : side
    readonly property real wide: width - startX - side
    readonly property real codeTop: Math.max(words.y + words.height + 30 * u, isFlat && !isWide ? height * 0.5 : 0)
    readonly property real codeHeight: actions.y - 26 * u - codeTop

    Awaited {
        x: root.isWide && root.page.rightToLeft ? root.width - width : 0
        visible: !root.isFlat
        width: Math.ceil(root.isWide ? root.edge + root.width * 0.07 : root.width)
        height: Math.ceil(root.isWide ? root.height : root.edge + root.height * 0.07)
        page: root.page
        source: root.page.scene && !root.isFlat && sourceSize.width > 0 && sourceSize.height > 0 ? `image://scene/${root.page.scene}?m=${root.page.rightToLeft ? 1 : 0}` : ""
        sourceSize: Qt.size(width, height)
    }

    Sheet {
        anchors.fill: parent
        visible: !root.isFlat
        u: root.u
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
        y: root.isWide || root.isFlat ? 60 * root.u : root.edge + 60 * root.u
        width: root.wide
        spacing: 16 * root.u

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.title
            isTitle: true
            size: (root.isWide ? 92 : 100) * root.u * Math.min(root.k, 1.1)
            lines: 2
            maximumHeight: 330 * root.u
        }

        Saying {
            width: parent.width
            tone: root.tone
            words: root.page.more
            size: 44 * root.u * root.k
            lines: 2
            maximumHeight: 220 * root.u
        }
    }

    Repeater {
        model: root.page.codes.slice(0, 1)

        delegate: Item {
            id: place

            required property CodeView modelData

            anchors {
                left: parent?.left
                leftMargin: root.startX
            }
            y: root.codeTop
            width: root.wide
            height: root.codeHeight

            BoothCode {
                id: code

                anchors.left: parent.left
                tone: root.tone
                code: place.modelData
                wanted: Math.min(place.height, root.wide * 0.52, 520 * root.u)
            }

            Column {
                anchors {
                    left: code.right
                    leftMargin: 40 * root.u
                    right: parent.right
                }
                y: Math.max(0, (Math.max(code.height, Math.min(place.height, height)) - height) / 2)
                spacing: 10 * root.u

                Saying {
                    width: parent.width
                    tone: root.tone
                    words: place.modelData.words
                    isTitle: true
                    size: 60 * root.u * root.k
                    lines: 2
                    maximumHeight: place.height * 0.34
                }

                Saying {
                    width: parent.width
                    tone: root.tone
                    words: root.page.caveat
                    size: 38 * root.u * root.k
                    lines: 1
                    maximumHeight: place.height * 0.2
                }

                Number {
                    anchors.left: parent.left
                    text: place.modelData.under
                    size: Math.min(48 * root.u * root.k, place.height * 0.14)
                    room: parent.width
                    color: root.tone.accent
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                Saying {
                    width: parent.width
                    tone: root.tone
                    words: root.page.reassurance
                    size: 38 * root.u * root.k
                    lines: 2
                    maximumHeight: place.height * 0.26
                }
            }
        }
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.startX
        }
        y: root.height - needed - root.foot
        width: root.wide
        tone: root.tone
        before: root.page.back
        after: root.page.buttons
    }
}
