import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// A column of the page, behind a line, which is scrolled where it is longer than the window.
Flickable {
    id: root

    default property alias inside: content.data

    contentHeight: content.childrenRect.height + 40
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    ScrollBar.vertical: ScrollBar {}

    Item {
        id: content

        x: 26
        y: 20
        width: root.width - 52
    }

    Rectangle {
        x: root.contentX + (LayoutMirroring.enabled ? root.width - 1 : 0)
        y: root.contentY
        width: 1
        height: root.height
        color: Theme.hair
    }
}
