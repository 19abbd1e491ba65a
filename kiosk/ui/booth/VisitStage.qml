pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Where the pages of a visit stand, one at a time: each is made from the event loop, never while Python waits.
Item {
    id: root

    required property BoothHost host
    required property InputState input
    // The page that stands, and the one before.
    property BoothView shown: null
    property int hearts: -1
    property bool isNew: false
    // Whether the page was made, and no frame was drawn since.
    property bool isComing: false
    signal cleared

    function turn(): void {
        const next = host.view;
        if (next === shown && loader.active === (next !== null))
            return;
        loader.active = false;
        const isWall = next !== null && next.place === "wall";
        isNew = isWall && hearts >= 0 && next.hearts === hearts + 1;
        hearts = isWall ? next.hearts : -1;
        shown = next;
        isComing = next !== null;
        if (next === null) {
            cleared();
            return;
        }
        loader.active = true;
        (loader.item as VisitPage)?.place();
    }

    // The first page is made once while nobody looks: the second time it takes a fraction.
    function warm(): void {
        if (host.first === null)
            return;
        warming.active = true;
        warming.active = false;
        host.warmed();
    }

    Component.onCompleted: Qt.callLater(turn)

    Connections {
        function onViewChanged(): void {
            Qt.callLater(root.turn);
        }

        function onFirstChanged(): void {
            Qt.callLater(root.warm);
        }

        target: root.host
    }

    Connections {
        function onFrameSwapped(): void {
            root.isComing = false;
            root.host.stands();
        }

        target: root.Window.window
        enabled: root.isComing
    }

    component Page: Loader {
        width: root.width
        height: root.height
        active: false
    }

    Page {
        id: loader

        visible: root.host.isVisiting
        sourceComponent: VisitPage {
            page: root.shown
            input: root.input
            isNew: root.isNew
        }
    }

    Page {
        id: warming

        visible: false
        sourceComponent: VisitPage {
            page: root.host.first
            input: root.input
            isNew: false
        }
    }
}
