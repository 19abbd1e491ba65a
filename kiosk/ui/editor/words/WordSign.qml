import QtQuick
import kiosk.ui

// How far words are, as a sign: "ready", "source", "draft", "changed", "missing", "too-long".
DrawnSign {
    implicitWidth: 16
    implicitHeight: 16
    colors: [Theme.ink, Theme.white, Theme.go, Theme.fine, Theme.slate, Theme.stop, Theme.sun]
}
