import QtQuick
import kiosk.ui

// One warning sign: its pictogram on a tinted panel, its label beside or under it.
Item {
    id: root

    required property PageView page
    required property real unit
    required property ItemView sign
    required property color panel
    required property bool isUpright
    required property real labelWanted
    required property SizeGroup labels
    readonly property real inset: 32 * unit

    Rectangle {
        x: 4 * root.unit
        y: 9 * root.unit
        width: parent.width
        height: parent.height
        radius: 36 * root.unit
        color: Qt.alpha(Theme.ink, 0.09)
    }

    Rectangle {
        anchors.fill: parent
        radius: 36 * root.unit
        color: Theme.white
    }

    Rectangle {
        id: tinted

        anchors {
            left: parent.left
            top: parent.top
        }
        width: root.isUpright ? root.width : root.height * 1.08
        height: root.isUpright ? root.height * 0.58 : root.height
        topLeftRadius: root.isUpright || !root.page.rightToLeft ? 36 * root.unit : 0
        topRightRadius: root.isUpright || root.page.rightToLeft ? 36 * root.unit : 0
        bottomLeftRadius: !root.isUpright && !root.page.rightToLeft ? 36 * root.unit : 0
        bottomRightRadius: !root.isUpright && root.page.rightToLeft ? 36 * root.unit : 0
        color: root.panel

        Pictogram {
            anchors.centerIn: parent
            page: root.page
            name: root.sign.pictogram
            width: Math.round(Math.min(parent.width, parent.height) * 0.86)
            isMirrored: root.sign.mirrored
            ground: root.panel
        }
    }

    Phrase {
        id: label

        anchors {
            left: root.isUpright ? parent.left : tinted.right
            leftMargin: root.inset
        }
        y: root.isUpright ? tinted.height + (root.height - tinted.height - height) / 2 : (root.height - height) / 2
        width: root.width - 2 * root.inset - (root.isUpright ? 0 : tinted.width)
        page: root.page
        words: root.sign.words
        size: root.labelWanted
        group: root.labels
        minimum: 38 * root.unit
        lines: 3
        maximumHeight: root.isUpright ? root.height - tinted.height - 28 * root.unit : root.height - 28 * root.unit
    }
}
