pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The booth over the loop: the band that invites, the pages of a visit, and the picture without words.
FocusScope {
    id: root

    required property BoothHost host
    // The page that stands, and the one before: a page is made from the event loop, never while Python waits.
    property BoothView shown: null
    property int hearts: -1
    property bool isNew: false
    // Its size, taken over from the event loop as well: pictures of another size are then asked for.
    property size seen: Qt.size(0, 0)
    readonly property real unit: Theme.unit(seen.width, seen.height)

    function measure(): void {
        seen = Qt.size(width, height);
    }

    function begin(): void {
        root.host.touch("begin", "");
    }

    function turn(): void {
        const next = host.view;
        if (next === shown && loader.active === (next !== null))
            return;
        loader.active = false;
        const isWall = next !== null && next.place === "wall";
        isNew = isWall && hearts >= 0 && next.hearts === hearts + 1;
        hearts = isWall ? next.hearts : -1;
        shown = next;
        if (next === null) {
            input.last = "";
            root.forceActiveFocus();
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

    focus: true
    onWidthChanged: Qt.callLater(measure)
    onHeightChanged: Qt.callLater(measure)
    Keys.onPressed: event => {
        if (root.host.isVisiting || root.host.isAway || event.isAutoRepeat || event.key === Qt.Key_Escape)
            return;
        input.isKeyed = true;
        root.begin();
        event.accepted = true;
    }

    Component.onCompleted: {
        Qt.callLater(measure);
        Qt.callLater(turn);
    }

    Connections {
        function onViewChanged(): void {
            Qt.callLater(root.turn);
        }

        function onFirstChanged(): void {
            Qt.callLater(root.warm);
        }

        target: root.host
    }

    InputState {
        id: input

        onChosen: button => root.host.touch(button.action, button.argument)
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
        visible: !root.host.isVisiting && !root.host.isAway
        width: root.seen.width
        height: root.host.bandHeight
        unit: root.unit
        host: root.host
        onBegun: root.begin()
    }

    // The loop itself is touched as well.
    MouseArea {
        width: root.width
        height: band.y
        enabled: band.visible
        onPressed: root.begin()
    }

    component Page: Loader {
        width: root.seen.width
        height: root.seen.height
        active: false
    }

    Page {
        id: loader

        visible: root.host.isVisiting
        sourceComponent: VisitPage {
            page: root.shown
            input: input
            isNew: root.isNew
        }
    }

    Page {
        id: warming

        visible: false
        sourceComponent: VisitPage {
            page: root.host.first
            input: input
            isNew: false
        }
    }

    AwayPicture {
        width: root.seen.width
        height: root.seen.height
        visible: root.host.isAway
        host: root.host
    }
}
