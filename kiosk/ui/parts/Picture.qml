import QtQuick
import kiosk.ui

// The picture of a page, cropped to this place so that its focus point lies near the target, or whole on a ground.
Awaited {
    id: root

    property real targetX: 0.5
    property real targetY: 0.5
    required property color ground

    visible: !page.isBare
    source: page.picture && !page.isBare && sourceSize.width > 0 && sourceSize.height > 0 ? `image://picture/${page.picture}?x=${targetX.toFixed(4)}&y=${targetY.toFixed(4)}&g=${`${ground}`.slice(-6)}` : ""
    sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))

    // Beside a sheet whose edge bulges so far, and falls back where its words begin: how much of it is seen, and
    // where in that is the middle of what the sheet leaves free.
    function widthBeside(whole: real, bulge: real, fallBack: real): real {
        return whole - bulge + fallBack * 1.8;
    }

    function middleBeside(whole: real, bulge: real, fallBack: real, isMirrored: bool): real {
        const middle = 1 - (whole - bulge) / widthBeside(whole, bulge, fallBack) / 2;
        return isMirrored ? 1 - middle : middle;
    }

    Connections {
        function onInspected(): void {
            const corner = root.mapToItem(null, 0, 0);
            root.page.placePicture(corner.x, corner.y, root.sourceSize.width, root.sourceSize.height, root.targetX, root.targetY, `${root.ground}`);
        }

        target: root.page
    }
}
