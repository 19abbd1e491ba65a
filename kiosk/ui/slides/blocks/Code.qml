import QtQuick
import kiosk.ui

// A QR code on its white card: whole pixels to a module, never under four, the quiet zone inside.
Item {
    id: root

    required property PageView page
    required property real unit
    required property real size
    property real largest: 100000
    readonly property real wanted: Math.max(size, needed + 32 * unit)
    // The code is measured without its quiet zone of four modules on each side.
    readonly property real needed: page.codeNeeded * page.codeSide / Math.max(1, page.codeSide - 8)
    readonly property int module: Math.max(4, Math.floor((Math.min(wanted, largest) - 24 * unit) / Math.max(1, page.codeSide)))
    readonly property int codeSize: module * page.codeSide

    width: Math.max(Math.min(wanted, largest), codeSize)
    height: width

    Connections {
        function onInspected(): void {
            const side = root.module * (root.page.codeSide - 8);
            if (side < root.page.codeNeeded)
                root.page.fault(`the code is ${side} px wide; to be scanned from the set distance it needs ${Math.ceil(root.page.codeNeeded)} px`);
        }

        target: root.page
    }

    Rectangle {
        x: 8 * root.unit
        y: 8 * root.unit
        width: parent.width
        height: parent.height
        radius: 36 * root.unit
        color: Qt.alpha(Theme.ink, 0.1)
    }

    Rectangle {
        anchors.fill: parent
        radius: 36 * root.unit
        color: Theme.white
    }

    Awaited {
        x: Math.floor((root.width - width) / 2)
        y: Math.floor((root.height - height) / 2)
        width: root.codeSize
        height: root.codeSize
        page: root.page
        source: root.page.code && sourceSize.width > 0 ? `image://code/${root.page.code}` : ""
        sourceSize: Qt.size(root.codeSize, root.codeSize)
    }
}
