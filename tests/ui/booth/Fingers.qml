import QtQuick
import QtTest

// Fingers and keys on a window, moved from the event loop: QtTest's Python calls keep Python to themselves, and
// the thread that draws pictures waits for it. Each deed is a verb and its numbers.
Item {
    id: root

    property var deeds: []

    function act(): void {
        const touch = event.touchEvent(root);
        for (const [verb, ...numbers] of deeds)
            act_(verb, numbers, touch);
    }

    function act_(verb: string, numbers: var, touch: var): void {
        const [first, second, third] = numbers;
        if (verb === "key")
            event.keyClick(first, Qt.NoModifier, -1);
        else if (verb === "press")
            event.mousePress(root, first, second, Qt.LeftButton, Qt.NoModifier, -1);
        else if (verb === "move")
            event.mouseMove(root, first, second, -1, Qt.LeftButton, Qt.NoModifier);
        else if (verb === "release")
            event.mouseRelease(root, first, second, Qt.LeftButton, Qt.NoModifier, -1);
        else if (verb === "down")
            touch.press(first, root, second, third);
        else if (verb === "up")
            touch.release(first, root, second, third);
        else
            touch.commit();
    }

    onDeedsChanged: Qt.callLater(root.act)

    TestEvent {
        id: event
    }
}
