import kiosk.ui

// The number for danger, on sun; touched, it fills the page.
TouchButton {
    id: root

    fill: style.danger

    DangerNumber {
        id: number

        width: root.width
        height: root.height
        style: root.style
    }

    Onward {
        anchors {
            right: parent.right
            rightMargin: number.inset
            verticalCenter: parent.verticalCenter
        }
        visible: number.free > width + 1.5 * number.inset
        style: root.style
        ink: root.style.danger
        color: root.style.dangerInk
    }
}
