import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The list of a choice. What is lit in it is in sight, wherever it stands.
Popup {
    id: root

    required property EditorChoice choice

    y: choice.height + 2
    width: Math.max(choice.width, 200)
    implicitHeight: Math.min(contentItem.implicitHeight + 12, 420)
    padding: 6
    onOpened: list.reveal()
    onAboutToHide: choice.forget()

    contentItem: ListView {
        id: list

        // It is laid out only once it is open.
        function reveal(): void {
            if (currentIndex >= 0)
                positionViewAtIndex(currentIndex, ListView.Contain);
        }

        clip: true
        implicitHeight: contentHeight
        model: root.choice.delegateModel
        currentIndex: root.choice.lit
        highlightMoveDuration: 0
        onCurrentIndexChanged: reveal()

        ScrollBar.vertical: ScrollBar {}
    }

    background: Rectangle {
        radius: 12
        color: Theme.white
        border.width: 1.5
        border.color: Theme.edge
    }
}
