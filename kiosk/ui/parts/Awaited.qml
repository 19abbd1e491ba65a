import QtQuick
import kiosk.ui

// An image that its page waits for before it is drawn.
Image {
    id: root

    required property PageView page
    property bool isAwaited: false

    asynchronous: true
    cache: false
    smooth: false

    onStatusChanged: {
        if (status === Image.Loading && !isAwaited) {
            isAwaited = true;
            page?.wait();
        } else if (status !== Image.Loading && isAwaited) {
            isAwaited = false;
            page?.arrived();
        }
    }
}
