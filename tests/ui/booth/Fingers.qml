import QtQuick
import QtTest

// Fingers and keys on a window, moved from the event loop: QtTest's Python calls keep Python to themselves, and
// the thread that draws pictures waits for it. Each deed is a verb and its numbers. As on real glass, each event of
// touches tells of all fingers that are down, those that rest too.
Item {
    id: root

    property var deeds: []
    property var touch: null
    property var down: new Set()
    property var moved: new Set()

    function act(): void {
        touch = touch ?? event.touchEvent(root);
        for (const [verb, ...numbers] of deeds)
            act_(verb, numbers);
    }

    function commit(): void {
        for (const finger of down) {
            if (!moved.has(finger))
                touch.stationary(finger);
        }
        moved.clear();
        touch.commit();
    }

    function act_(verb: string, numbers: var): void {
        const [first, second, third] = numbers;
        if (verb === "key")
            event.keyClick(first, Qt.NoModifier, -1);
        else if (verb === "press")
            event.mousePress(root, first, second, Qt.LeftButton, Qt.NoModifier, -1);
        else if (verb === "move")
            event.mouseMove(root, first, second, -1, Qt.LeftButton, Qt.NoModifier);
        else if (verb === "release")
            event.mouseRelease(root, first, second, Qt.LeftButton, Qt.NoModifier, -1);
        else if (verb === "commit")
            commit();
        else
            touch_(verb, first, second, third);
    }

    function touch_(verb: string, finger: int, across: int, deep: int): void {
        moved.add(finger);
        if (verb === "down") {
            down.add(finger);
            touch.press(finger, root, across, deep);
        } else if (verb === "draw") {
            touch.move(finger, root, across, deep);
        } else {
            down.delete(finger);
            touch.release(finger, root, across, deep);
        }
    }

    onDeedsChanged: Qt.callLater(root.act)

    TestEvent {
        id: event
    }
}
