pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Where one page of a visit stands, or waits for its pictures unseen.
Loader {
    id: root

    required property InputState input
    required property bool isShown
    property BoothView view: null
    // Whether it comes because a heart was just given.
    property bool isNew: false

    function take(next: BoothView, isHeart: bool): void {
        view = next;
        isNew = isHeart;
        active = true;
    }

    function clear(): void {
        active = false;
        view = null;
    }

    anchors.fill: parent
    z: isShown ? 1 : 0
    // An item that is not visible has no place in what lays it out.
    opacity: isShown ? 1 : 0
    active: false
    sourceComponent: VisitPage {
        page: root.view
        input: root.input
        isNew: root.isNew && root.isShown
    }
}
