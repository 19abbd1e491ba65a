import QtQuick
import kiosk.ui

// From when to when a block would be that is dragged, where it is too low to say so itself.
Rectangle {
    id: root

    property alias text: words.text

    width: words.implicitWidth + 12
    height: 20
    radius: 10
    color: Theme.ink

    EditorText {
        id: words

        anchors.centerIn: parent
        color: Theme.white
        font.pixelSize: 13
    }
}
