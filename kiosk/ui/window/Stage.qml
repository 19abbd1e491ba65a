// The glass: at most two finished pictures, one over the other, and the fade between them.

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: stage

    required property Glass glass

    property bool above: false // whether the newer picture is the upper one
    property int frames: 0 // drawn since the fade began

    // The upper picture fades in over the lower one, or out from over it: each frame blends the two.
    function turn(): void {
        fade.stop();
        upper.opacity = above ? 1 : 0;
        above = !above;
        (above ? upper : lower).source = glass.picture;
        frames = 0;
        fade.to = above ? 1 : 0;
        if (glass.fade > 0) {
            fade.start();
        } else {
            upper.opacity = fade.to;
            settle();
        }
    }

    function settle(): void {
        (above ? lower : upper).source = "";
        glass.settle(frames);
    }

    component Picture: Image {
        x: stage.glass.frame.x
        y: stage.glass.frame.y
        width: stage.glass.frame.width
        height: stage.glass.frame.height
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

    NumberAnimation {
        id: fade

        target: upper
        property: "opacity"
        duration: stage.glass.fade
        onFinished: stage.settle()
    }

    Connections {
        function onPictureChanged(): void {
            stage.turn();
        }

        target: stage.glass
    }

    Connections {
        function onFrameSwapped(): void {
            stage.frames += fade.running ? 1 : 0;
        }

        function onClosing(close: CloseEvent): void {
            close.accepted = false;
            stage.glass.close();
        }

        target: stage.Window.window
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        sequences: ["Ctrl+Q"]
        onActivated: stage.glass.leave()
    }
}
