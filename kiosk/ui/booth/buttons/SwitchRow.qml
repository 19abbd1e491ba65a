import QtQuick
import kiosk.ui

// One switch: what it does, and whether it is on, by the place of its knob, by a check mark and by colour.
TouchButton {
    id: root

    required property SizeGroup names
    required property SizeGroup details
    readonly property real unit: style.unit
    readonly property bool isOn: button.isOn
    readonly property color full: style.accent
    // Scripts whose lines stand far apart need more of the height for the name.
    readonly property bool isTall: button.words.some(words => words.bodyLine > 1.3)

    // Beside another one on a tall screen: its words need the room of its picture.
    readonly property bool isNarrow: !style.isWide && width < 600 * unit
    readonly property real inset: (isNarrow ? 24 : 36) * unit

    role: Accessible.CheckBox
    hasShadow: true
    outline: isOn ? full : style.cardLine
    outlineWidth: (isOn || style.hasContrast ? 6 : 3) * unit

    Pictogram {
        id: icon

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        visible: width > 0
        page: root.style.page
        name: root.button.pictogram
        width: root.isNarrow || root.style.isHuge && root.style.isWide ? 0 : Math.round(Math.min(root.height * 0.6, 124 * root.unit))
        isMirrored: root.button.mirrored
        person: root.style.accent
        other: root.style.cardText
        ground: root.fill
    }

    Column {
        anchors {
            left: icon.right
            leftMargin: (root.isNarrow ? 0 : 28) * root.unit
            right: track.left
            rightMargin: 20 * root.unit
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: root.style.offset(root.inner, height, name.blankAbove, (root.button.more.length ? more : name).blankBelow, 0)
        }
        spacing: (root.style.isClimbing ? 10 : 4) * root.unit

        Phrase {
            id: name

            width: parent.width
            page: root.style.page
            words: root.button.words
            size: root.style.sized(50)
            group: root.names
            minimum: root.style.floor
            lines: 1
            maximumHeight: isByInk ? root.inner - 6 * root.unit : root.height * (root.isTall ? 0.49 : 0.37)
            isByInk: !root.button.more.length
            color: root.style.cardText
        }

        Phrase {
            id: more

            width: parent.width
            page: root.style.page
            words: root.button.more
            size: root.style.sized(36)
            group: root.details
            minimum: root.style.floor
            lines: root.isTall ? 1 : 2
            maximumHeight: root.height * (root.isTall ? 0.47 : 0.57)
            isBold: false
            color: root.style.cardSecond
        }
    }

    Rectangle {
        id: track

        readonly property real gap: 0.135 * height

        anchors {
            right: parent.right
            rightMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        width: (root.isNarrow ? 120 : 160) * root.unit
        height: 0.6 * width
        radius: height / 2
        color: root.isOn ? root.full : root.style.card
        border.color: root.isOn ? root.full : root.style.cardSecond
        border.width: Math.round(6 * root.unit)

        Rectangle {
            anchors {
                left: parent.left
                leftMargin: root.isOn ? parent.width - width - track.gap : track.gap
                verticalCenter: parent.verticalCenter
            }
            width: track.height - 2 * track.gap
            height: width
            radius: width / 2
            color: root.isOn ? root.style.card : root.style.cardSecond

            Pictogram {
                anchors.centerIn: parent
                visible: root.isOn
                page: root.style.page
                name: "act-done"
                width: Math.round(0.64 * track.height)
                person: root.full
                other: root.full
                ground: root.style.card
            }
        }
    }
}
