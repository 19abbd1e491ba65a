pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Where a page is drawn. The slide is made when `fill` is called from the event loop, never while Python
// waits for it: the threads that fetch its pictures need Python, and would wait for each other.
Item {
    id: root

    required property PageView page

    function fill(): void {
        page.wait();
        loader.active = true;
        page.arrived();
    }

    Loader {
        id: loader

        active: false
        sourceComponent: root.page.kind === "notice" ? notice : slide
    }

    Component {
        id: slide

        Slide {
            width: root.width
            height: root.height
            page: root.page
        }
    }

    Component {
        id: notice

        NoticeSlide {
            width: root.width
            height: root.height
            page: root.page
        }
    }
}
