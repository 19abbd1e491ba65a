import QtQuick
import QtQuick.Controls.Basic

// What is pressed: with the pointer, Space and Enter alike, once for each time that a key goes down.
AbstractButton {
    id: root

    function press(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            click();
    }

    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)
}
