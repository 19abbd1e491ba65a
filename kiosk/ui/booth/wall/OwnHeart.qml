import QtQuick
import kiosk.ui

// The visitor's own heart: it flies to its place as large as four, then settles into it and cools to the colour in which it rests.
Heart {
    id: root

    required property point home
    required property point origin
    required property real small
    required property color rest
    required property bool isFlying
    // Whether it has come to its place before.
    required property bool isSettled
    property real flown: isFlying ? 0 : 1
    property real cooled: isSettled ? 1 : 0

    // Between the two colours by so much.
    function blend(a: color, b: color, share: real): color {
        return Qt.rgba(a.r + (b.r - a.r) * share, a.g + (b.g - a.g) * share, a.b + (b.b - a.b) * share, 1);
    }

    height: small * (2.3 - 1.3 * cooled) * 0.9
    x: origin.x + (home.x - origin.x) * flown - width / 2
    y: origin.y + (home.y - origin.y) * flown - height / 2
    fill: blend(Theme.sun, rest, cooled)

    SequentialAnimation {
        running: root.isFlying

        NumberAnimation {
            target: root
            property: "flown"
            from: 0
            to: 1
            duration: 600
            easing.type: Easing.OutBack
        }

        NumberAnimation {
            target: root
            property: "cooled"
            from: 0
            to: 1
            duration: 1200
            easing.type: Easing.InOutSine
        }
    }
}
