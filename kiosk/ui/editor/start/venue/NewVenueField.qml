import QtQuick
import kiosk.ui

// An answer that is written.
EditorField {
    id: root

    required property NewVenue venue
    required property string key
    property string unit: ""
    property bool isShort: false

    width: isShort ? 110 : unit !== "" ? 190 : Math.min(420, parent?.width ?? 420)
    value: venue.texts[key] ?? ""
    hasFault: (venue.faults[key] ?? "") !== ""
    rightPadding: behind.text !== "" ? behind.implicitWidth + 18 : 11
    onTyped: text => venue.write(key, text)

    EditorText {
        id: behind

        x: parent.width - implicitWidth - 11
        anchors.verticalCenter: parent.verticalCenter
        text: root.unit
        color: Theme.slate
    }
}
