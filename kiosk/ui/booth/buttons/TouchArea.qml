import QtQuick

// Takes a mouse as any area does, and each finger by itself. Qt makes a mouse of one finger at a time, and of one that rests
// on the glass rather than of the next: what a mouse alone reaches, nobody reaches beside a palm.
MouseArea {
    id: root

    // Whether a mouse or a finger holds it down.
    readonly property bool isHeld: containsPress || isTouched
    property bool isTouched: false
    // A mouse or a finger came down on it; it was lifted from it where it came down.
    signal touched
    signal tapped

    onPressed: touched()
    onClicked: tapped()

    MultiPointTouchArea {
        id: fingers

        // Whether the next finger that is lifted ends a tap. One taken away beside it takes back what all that hold it meant:
        // among them may be a palm that has lain there since the page before, which Qt tells of when another comes down.
        property bool isMeant: false

        function isOver(points: list<var>): bool {
            return points.some(point => fingers.contains(Qt.point(point.x, point.y)));
        }

        anchors.fill: parent
        mouseEnabled: false
        onPressed: {
            isMeant = true;
            root.touched();
        }
        onReleased: points => {
            const isTap = isMeant && isOver(points);
            isMeant = false;
            if (isTap)
                root.tapped();
        }
        onCanceled: isMeant = false
        onTouchUpdated: points => root.isTouched = isOver(points)
    }
}
