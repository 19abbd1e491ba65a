pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What is said of the last try, and when the next one is taken: made anew whenever it changes.
Rectangle {
    id: root

    required property TeamPage team
    readonly property real unit: team.unit
    readonly property PadView pad: team.host.pad

    visible: pad.title.length > 0
    height: visible ? lines.height + 48 * unit : 0
    radius: 36 * unit
    color: Theme.white

    Column {
        id: lines

        x: 36 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 72 * root.unit
        spacing: 8 * root.unit

        Repeater {
            model: [...root.pad.title, ...root.pad.text]

            delegate: Phrase {
                required property WordsView modelData
                required property int index

                width: lines.width
                page: root.team.page
                words: [modelData]
                size: (index ? 42 : 52) * root.unit
                minimum: 33 * root.unit
                isBold: index === 0
                color: index === 0 && root.pad.hasFailed ? Theme.stop : Theme.ink
                Accessible.role: Accessible.AlertMessage
                Accessible.name: modelData.spoken
            }
        }
    }
}
