// What the window shows: at most two finished pictures, one over the other, and the fade between them.

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: root

    required property WindowBridge bridge

    property bool above: false // whether the newer picture is the upper one
    property int frames: 0 // drawn since the fade began

    // The upper picture fades in over the lower one, or out from over it: each frame blends the two.
    function turn(): void {
        fade.stop();
        upper.opacity = above ? 1 : 0;
        above = !above;
        (above ? upper : lower).source = bridge.picture;
        frames = 0;
        fade.to = above ? 1 : 0;
        if (bridge.fade > 0) {
            fade.start();
        } else {
            upper.opacity = fade.to;
            settle();
        }
    }

    function settle(): void {
        (above ? lower : upper).source = "";
        bridge.settle(frames);
    }

    component Picture: Image {
        x: root.bridge.frame.x
        y: root.bridge.frame.y
        width: root.bridge.frame.width
        height: root.bridge.frame.height
        cache: false
        smooth: false
    }

    Picture {
        id: lower
    }

    Picture {
        id: upper

        opacity: 0
    }

    // Gives each frame a changed pixel, and asks for none itself: the software renderer draws a layer anew in
    // every frame (QSGSoftwareInternalImageNode::preprocess). wlroots 0.15, in cage 0.1.4, sends no callback for a
    // frame without one, and Qt draws no other until it came. Over all: under something opaque it does not count.
    Item {
        parent: root.parent
        z: 1
        width: 1
        height: 1
        layer.enabled: true
    }

    NumberAnimation {
        id: fade

        target: upper
        property: "opacity"
        duration: root.bridge.fade
        onFinished: root.settle()
    }

    Connections {
        function onPictureChanged(): void {
            root.turn();
        }

        target: root.bridge
    }

    Connections {
        function onFrameSwapped(): void {
            root.frames += fade.running ? 1 : 0;
        }

        function onClosing(close: CloseEvent): void {
            close.accepted = false;
            root.bridge.requestClose();
        }

        target: root.Window.window
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequences: ["Ctrl+Q"]
        onActivated: root.bridge.requestQuit()
    }
}
