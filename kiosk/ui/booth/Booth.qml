pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The booth over the loop: the band that invites, the pages of a visit, and the picture without words.
FocusScope {
    id: root

    required property BoothHost host
    // Its size, taken over from the event loop as well: pictures of another size are then asked for.
    property size seen: Qt.size(0, 0)
    readonly property real unit: Theme.unit(seen.width, seen.height)

    function measure(): void {
        seen = Qt.size(width, height);
    }

    function begin(): void {
        if (root.host.invitation.isOpen)
            root.host.touch("begin", "");
    }

    // What is held down with another key is none by itself.
    readonly property list<int> held: [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta, Qt.Key_Super_L, Qt.Key_Super_R, Qt.Key_CapsLock, Qt.Key_NumLock, Qt.Key_ScrollLock]

    focus: true
    onWidthChanged: Qt.callLater(measure)
    onHeightChanged: Qt.callLater(measure)
    Keys.onPressed: event => {
        if (root.host.isVisiting || event.isAutoRepeat || event.key === Qt.Key_Escape || root.held.includes(event.key))
            return;
        input.isKeyed = true;
        root.begin();
        event.accepted = true;
    }

    Component.onCompleted: Qt.callLater(measure)

    InputState {
        id: input

        onChosen: button => root.host.touch(button.action, button.argument)
        onMoved: root.host.touch("here", "")
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequences: ["Escape"]
        autoRepeat: false
        onActivated: root.host.escape()
    }

    Invitation {
        id: band

        y: root.seen.height - height
        visible: !(root.host.isVisiting && stage.isCovered) && !root.host.isAway && said.isOpen
        width: root.seen.width
        height: root.host.invitation.height
        unit: root.unit
        isWide: root.seen.width > root.seen.height
        said: root.host.invitation
        onBegun: (action, locale) => root.host.touch(action, locale)
    }

    // The loop itself is touched as well.
    TouchArea {
        width: root.width
        height: band.y
        enabled: band.visible
        onTouched: root.host.touch("open", "")
    }

    VisitStage {
        id: stage

        width: root.seen.width
        height: root.seen.height
        host: root.host
        input: input
        onCleared: {
            input.forget();
            root.forceActiveFocus();
        }
    }

    AwayPicture {
        width: root.seen.width
        height: root.seen.height
        visible: root.host.isAway
        host: root.host
        onBegun: root.begin()
    }

    // Over a display that is being hung another way: nothing is seen, or touched, until what comes stands whole.
    Rectangle {
        anchors.fill: parent
        visible: root.host.isTurning
        color: Theme.night

        TouchArea {
            anchors.fill: parent
        }
    }
}
