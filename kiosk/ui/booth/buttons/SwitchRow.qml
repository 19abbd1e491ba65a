import QtQuick
import kiosk.ui

// One switch: what it does, and whether it is on, by the place of its knob, by a check mark and by colour.
TouchButton {
    id: root

    required property SizeGroup names
    required property SizeGroup details
    readonly property real u: tone.u
    readonly property bool isOn: button.isOn
    readonly property color full: tone.accent

    role: Accessible.CheckBox
    hasShadow: true
    outline: isOn ? full : tone.cardLine
    outlineWidth: (isOn || tone.hasContrast ? 6 : 3) * u

    Pictogram {
        id: icon

        anchors {
            left: parent.left
            leftMargin: 36 * root.u
            verticalCenter: parent.verticalCenter
        }
        page: root.tone.page
        name: root.button.pictogram
        width: Math.round(Math.min(root.height * 0.6, 124 * root.u))
        isMirrored: root.button.mirrored
        person: root.tone.accent
        other: root.tone.cardText
        ground: root.fill
    }

    Column {
        anchors {
            left: icon.right
            leftMargin: 28 * root.u
            right: track.left
            rightMargin: 20 * root.u
            verticalCenter: parent.verticalCenter
        }
        spacing: 4 * root.u

        Phrase {
            width: parent.width
            page: root.tone.page
            words: root.button.words
            size: 56 * root.u * root.tone.k
            group: root.names
            minimum: 36 * root.u
            lines: 1
            maximumHeight: root.height * 0.42
            color: root.tone.cardText
        }

        Phrase {
            width: parent.width
            page: root.tone.page
            words: root.button.more
            size: 38 * root.u * root.tone.k
            group: root.details
            minimum: 33 * root.u
            lines: 2
            maximumHeight: root.height * 0.48
            isBold: false
            color: root.tone.cardSecond
        }
    }

    Rectangle {
        id: track

        anchors {
            right: parent.right
            rightMargin: 36 * root.u
            verticalCenter: parent.verticalCenter
        }
        width: 160 * root.u
        height: 96 * root.u
        radius: height / 2
        color: root.isOn ? root.full : root.tone.card
        border.color: root.isOn ? root.full : root.tone.cardSecond
        border.width: Math.round(6 * root.u)

        Rectangle {
            anchors {
                left: parent.left
                leftMargin: root.isOn ? parent.width - width - 13 * root.u : 13 * root.u
                verticalCenter: parent.verticalCenter
            }
            width: 70 * root.u
            height: width
            radius: width / 2
            color: root.isOn ? root.tone.card : root.tone.cardSecond

            Pictogram {
                anchors.centerIn: parent
                visible: root.isOn
                page: root.tone.page
                name: "act-done"
                width: Math.round(62 * root.u)
                person: root.full
                other: root.full
                ground: root.tone.card
            }
        }
    }
}
