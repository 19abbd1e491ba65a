pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui
import "../../../kiosk/ui/booth"

// One page of a visit at a time, made from the event loop: Python must not wait while pictures are asked for.
Item {
    id: root

    property BoothView page: null
    property BoothView shown: null
    readonly property Item standing: loader.item

    onPageChanged: Qt.callLater(root.turn)

    function turn(): void {
        loader.active = false;
        shown = page;
        loader.active = page !== null;
        (loader.item as VisitPage)?.place();
    }

    InputState {
        id: input
    }

    Loader {
        id: loader

        anchors.fill: parent
        active: false
        sourceComponent: VisitPage {
            page: root.shown
            input: input
            isNew: false
        }
    }
}
