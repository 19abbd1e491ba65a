import QtQuick
import kiosk.ui

// The number for danger, on sun.
Rectangle {
    id: root

    required property BoothTone tone
    readonly property real u: tone.u
    readonly property real inset: 40 * u

    radius: 36 * u
    color: tone.danger
    Accessible.role: Accessible.StaticText
    Accessible.name: `${tone.page.danger.length ? tone.page.danger[0].text : ""} ${tone.page.emergency}`

    Number {
        id: number

        anchors {
            left: parent.left
            leftMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        text: root.tone.page.emergency
        size: root.height * 0.78
        room: root.width * 0.46
        color: root.tone.dangerInk
    }

    Phrase {
        anchors {
            left: number.right
            leftMargin: 32 * root.u
            right: parent.right
            rightMargin: root.inset
            verticalCenter: parent.verticalCenter
        }
        page: root.tone.page
        words: root.tone.page.danger
        size: 52 * root.u * root.tone.k
        minimum: 38 * root.u
        lines: 1
        maximumHeight: root.height - 16 * root.u
        color: root.tone.dangerInk
    }
}
