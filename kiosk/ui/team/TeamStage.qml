pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The team's pages over all else, one at a time, each made from the event loop. While there is none, touches go
// through to what is below, and only where they are is told.
Item {
    id: root

    required property TeamHost host
    property TeamView shown: null
    // What had the keyboard before.
    property Item before: null

    function turn(): void {
        const next = host.view;
        if (next === shown)
            return;
        if (shown === null)
            before = root.Window.activeFocusItem;
        loader.active = false;
        shown = next;
        loader.active = next !== null;
        if (next === null)
            before?.forceActiveFocus();
        else
            (loader.item as TeamPage)?.forceActiveFocus();
    }

    Component.onCompleted: Qt.callLater(turn)

    // One for each finger that a screen tells apart: both hands may touch at once, beside what rests on the glass.
    Instantiator {
        model: 10

        delegate: PointHandler {
            parent: root
            enabled: root.shown === null
            onActiveChanged: {
                if (active)
                    root.host.press(point.position.x, point.position.y);
            }
        }
    }

    Connections {
        function onViewChanged(): void {
            Qt.callLater(root.turn);
        }

        target: root.host
    }

    Loader {
        id: loader

        anchors.fill: parent
        active: false
        sourceComponent: TeamPage {
            page: root.shown
            host: root.host
        }
    }
}
