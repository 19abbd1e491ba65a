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
        taken: arrow.width + 0.5 * inset
    }

    Onward {
        id: arrow

        width: (root.style.isLarger ? 60 : 72) * root.style.unit
        anchors {
            right: parent.right
            rightMargin: number.inset
            verticalCenter: parent.verticalCenter
        }
        style: root.style
        ink: root.style.danger
        color: root.style.dangerInk
    }
}
