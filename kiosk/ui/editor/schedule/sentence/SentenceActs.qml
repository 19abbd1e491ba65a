pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What is done with the playlist that is looked at.
Flow {
    id: root

    required property SchedulePage page

    signal repeatAsked
    signal slidesAsked

    spacing: 8

    Repeater {
        model: [[qsTr("Add hours"), () => root.page.acts.addHours()], [qsTr("Repeat"), () => root.repeatAsked()], [qsTr("Its slides"), () => root.slidesAsked()], [qsTr("Duplicate"), () => root.page.acts.duplicate()], [qsTr("Delete"), () => root.page.acts.remove()]]

        delegate: EditorButton {
            required property var modelData
            required property int index

            isSmall: true
            enabled: Editing.isAllowed || index === 2
            text: modelData[0]
            onClicked: modelData[1]()
        }
    }
}
