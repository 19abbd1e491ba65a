pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// On which displays a notice is to stand, and until when.
Column {
    id: root

    required property NoticeWriting writing
    readonly property var lengths: [15, 30, 60]

    spacing: 12

    Flow {
        width: parent.width
        spacing: 14

        EditorText {
            width: 86
            height: 36
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Where")
            font.bold: true
        }

        ChoiceRow {
            choices: [root.writing.displays.length === 1 ? qsTr("The display") : qsTr("All %1 displays").arg(root.writing.displays.length), qsTr("Chosen ones")]
            chosen: root.writing.isAll ? 0 : 1
            name: qsTr("Where")
            onPicked: index => root.writing.standOnAll(index === 0)
        }
    }

    Repeater {
        model: root.writing.isAll ? [] : root.writing.displays

        delegate: EditorSwitch {
            required property var modelData

            x: LayoutMirroring.enabled ? 0 : 100
            width: root.width - 100
            text: modelData.about ? qsTr("%1, %2").arg(modelData.id).arg(modelData.about) : modelData.id
            name: modelData.id
            isOn: modelData.isOn
            onPicked: root.writing.toggle(modelData.id)
        }
    }

    Flow {
        width: parent.width
        spacing: 14

        EditorText {
            width: 86
            height: 36
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Until")
            font.bold: true
        }

        ChoiceRow {
            choices: [qsTr("15 min"), qsTr("30 min"), qsTr("1 hour")]
            chosen: root.lengths.indexOf(root.writing.minutes)
            name: qsTr("How long")
            onPicked: index => root.writing.last(root.lengths[index])
        }

        EditorField {
            width: 140
            value: root.writing.untilText
            name: qsTr("Until")
            hasFault: root.writing.untilFault !== ""
            onTyped: text => root.writing.endAt(text)
        }
    }

    EditorText {
        x: LayoutMirroring.enabled ? 0 : 100
        width: root.width - 100
        visible: text !== ""
        text: root.writing.untilFault
        color: Theme.stop
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
