import QtQuick
import kiosk.ui

// What is wrong with what stands above it, and what to do; nothing where nothing is.
EditorText {
    property string told: ""

    visible: told !== ""
    text: told
    wrapMode: Text.Wrap
    isNote: true
    color: Theme.stop
    Accessible.role: Accessible.AlertMessage
    Accessible.name: told
}
