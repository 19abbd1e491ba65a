import QtQuick
import kiosk.ui

// A code by itself, and what stands in it under it, or beside it where the page is tall; nothing where that is the number
// or the address that stands above.
BoothCode {
    id: root

    // How wide the code and what stands beside it may be.
    required property real room

    CodeName {
        anchors.left: root.style.isWide ? parent.left : parent.right
        anchors.leftMargin: root.style.isWide ? 0 : 30 * root.style.unit
        y: root.style.isWide ? root.height + 6 * root.style.unit : 0
        visible: !root.style.page.rows.some(row => row.number === root.code.under)
        width: root.style.isWide ? root.width : root.room - root.width - anchors.leftMargin
        booth: root.style
        code: root.code
        color: root.style.second
    }
}
