import QtQuick
import kiosk.ui

// What a code is for, and the host to look for once it is scanned.
Column {
    id: root

    required property PageView page
    required property real unit
    // Of the code beside it; else what words leave.
    required property real availableHeight
    // How high it stands without its pictogram, its words at their least size.
    readonly property real least: invite.least + spacing + check.implicitHeight + host.height
    required property color color

    spacing: 24 * unit

    Pictogram {
        readonly property real space: root.availableHeight - invite.height - check.height - host.height - 48 * root.unit

        anchors.left: parent.left
        visible: space > 56 * root.unit
        page: root.page
        name: "act-scan"
        width: Math.round(Math.max(40 * root.unit, Math.min(116 * root.unit, space)))
    }

    YieldingPhrase {
        id: invite

        width: parent.width
        page: root.page
        words: root.page.lead
        size: 54 * root.unit
        minimum: 38 * root.unit
        lines: 3
        maximumHeight: Math.max(root.availableHeight * 0.5, Math.min(least, root.availableHeight - root.spacing - check.implicitHeight - host.height))
        color: root.color
    }

    Column {
        width: parent.width

        Phrase {
            id: check

            width: parent.width
            page: root.page
            words: root.page.note.slice(0, 1)
            size: 34 * root.unit
            minimum: 30 * root.unit
            isBold: false
            role: "beside-code"
            color: root.color
        }

        Number {
            id: host

            anchors.left: parent.left
            text: root.page.number
            size: 38 * root.unit
            role: "beside-code"
            availableWidth: parent.width
            height: Math.round(pixels * 1.3)
            color: root.color
        }
    }
}
