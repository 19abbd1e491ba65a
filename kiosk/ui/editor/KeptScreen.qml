import QtQuick

// A page that stays as somebody left it, unseen. While nobody came to it yet it is made a little at a time, one such
// page after the other, so that nobody waits for it.
Loader {
    id: root

    required property int index
    required property string modelData
    required property string current
    readonly property bool isHere: current === modelData

    visible: isHere
    asynchronous: !isHere
    active: false
    onIsHereChanged: active = active || isHere
    Component.onCompleted: active = isHere

    Timer {
        interval: 1500 * (root.index + 1)
        running: !root.active
        onTriggered: root.active = true
    }
}
