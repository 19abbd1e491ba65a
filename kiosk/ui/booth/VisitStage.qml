pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Where the pages of a visit stand: each is made from the event loop, never while Python waits, and covers the one
// before when it has its pictures.
Item {
    id: root

    required property BoothHost host
    required property InputState input
    property StagePlace standing: one
    property StagePlace coming: other
    // The page that was asked for last.
    property BoothView newest: null
    property int hearts: -1
    // Whether a page was asked for, and no frame was drawn with it since.
    property bool isComing: false
    // Whether a page waits for its pictures.
    readonly property bool isWaiting: coming.active
    // Whether all that it has is in its place: some pictures are asked for no sooner.
    property bool isLaid: false
    // Milliseconds that a page is waited for: a touch that nothing answers for longer is made once more.
    property int patience: 200
    readonly property bool isCovered: standing.active
    signal cleared

    function turn(): void {
        const next = host.view;
        if (next === newest)
            return;
        reveal();
        newest = next;
        const isWall = next !== null && next.place === "wall";
        const isNew = isWall && hearts >= 0 && next.hearts === hearts + 1;
        hearts = isWall ? next.hearts : -1;
        isComing = next !== null;
        if (next === null) {
            standing.clear();
            cleared();
            return;
        }
        isLaid = false;
        coming.take(next, isNew);
    }

    function look(): void {
        if (isWaiting && isLaid && !newest.waits())
            reveal();
    }

    // What has all its pictures, or was waited for long enough, stands in place of the page before.
    function reveal(): void {
        if (!isWaiting)
            return;
        const before = standing;
        standing = coming;
        coming = before;
        before.clear();
        (standing.item as VisitPage)?.place();
    }

    // The first page is made once while nobody looks: the second time it takes a fraction.
    function warm(): void {
        if (host.first === null)
            return;
        warming.take(host.first, false);
        warming.clear();
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
        function onSettled(): void {
            Qt.callLater(root.look);
        }

        target: root.newest
        enabled: root.isWaiting
    }

    Timer {
        interval: root.patience
        running: root.isWaiting
        onTriggered: root.reveal()
    }

    Connections {
        function onFrameSwapped(): void {
            if (root.isWaiting) {
                root.isLaid = true;
                root.look();
            } else {
                root.isComing = false;
                root.host.stands(root.newest);
            }
        }

        target: root.Window.window
        enabled: root.isComing
    }

    StagePlace {
        id: one

        input: root.input
        visible: root.host.isVisiting
        isShown: root.standing === one
    }

    StagePlace {
        id: other

        input: root.input
        visible: root.host.isVisiting
        isShown: root.standing === other
    }

    StagePlace {
        id: warming

        input: root.input
        visible: false
        isShown: false
    }
}
