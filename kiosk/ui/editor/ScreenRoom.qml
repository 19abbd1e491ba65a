import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// Where the page stands: in a window that is smaller than a page can be, as at large text, it is scrolled.
Flickable {
    id: root

    // As narrow and low as any page can be.
    readonly property real leastWidth: 800
    readonly property real leastHeight: 420

    contentWidth: Math.max(width, leastWidth)
    contentHeight: Math.max(height, leastHeight)
    interactive: contentWidth > width || contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onWidthChanged: contentX = LayoutMirroring.enabled ? contentWidth - width : 0

    FocusFollower {}

    ScrollBar.vertical: ScrollBar {}
    ScrollBar.horizontal: ScrollBar {
        policy: root.contentWidth > root.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }
}
