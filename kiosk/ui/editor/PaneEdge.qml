import QtQuick
import kiosk.ui

// The line between two panes of a page.
Rectangle {
    width: 1
    height: parent?.height ?? 0
    color: Theme.hair
}
