import kiosk.ui

// The number for danger, on sun; touched, it fills the page.
TouchButton {
    id: root

    fill: style.danger

    DangerNumber {
        width: root.width
        height: root.height
        style: root.style
    }
}
