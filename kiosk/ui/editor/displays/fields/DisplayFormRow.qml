pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One field of a display: what it is called, its value, what is wrong with it.
Column {
    id: root

    required property DisplayForming page
    required property var field
    readonly property bool isFirst: field.isFirst ?? false
    readonly property string place: field.key ?? ""
    readonly property string kind: field.kind ?? ""
    readonly property var groups: ({
            "Place": qsTr("Place"),
            "Screen": qsTr("Screen"),
            "Kind": qsTr("Kind"),
            "Booth": qsTr("Booth")
        })
    readonly property var controls: ({
            "country": list,
            "zone": list,
            "campaign": list,
            "choice": few,
            "switch": toggle,
            "languages": languages,
            "voices": voices
        })

    spacing: 8

    EditorText {
        visible: root.isFirst
        width: parent.width
        height: implicitHeight + 10
        verticalAlignment: Text.AlignBottom
        text: root.groups[root.field.group] ?? ""
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Item {
        width: parent.width
        height: Math.max(36, label.implicitHeight, room.height)

        EditorText {
            id: label

            anchors.left: parent.left
            y: 8
            width: 134
            text: root.field.label ?? ""
            font.bold: true
            wrapMode: Text.Wrap
        }

        Loader {
            id: room

            anchors.left: label.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            y: Math.max(0, (36 - height) / 2)
            sourceComponent: root.controls[root.kind] ?? written
        }
    }

    EditorText {
        x: LayoutMirroring.enabled ? 0 : 146
        width: parent.width - 146
        visible: (root.field.fault ?? "") !== ""
        text: root.field.fault ?? ""
        color: Theme.stop
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Component {
        id: written

        DisplayWrittenField {
            page: root.page
            field: root.field
        }
    }

    Component {
        id: list

        EditorChoice {
            choices: root.field.choices.map((one, at) => root.field.abouts[at] ? qsTr("%1, %2").arg(one).arg(root.field.abouts[at]) : one)
            chosen: root.field.chosen
            displayText: currentIndex < 0 ? (root.field.usual || qsTr("Not said")) : currentText
            name: root.field.label
            onPicked: index => root.page.pick(root.field.key, index)
        }
    }

    Component {
        id: few

        DisplayFew {
            page: root.page
            field: root.field
        }
    }

    Component {
        id: toggle

        EditorSwitch {
            text: root.field.note
            name: root.field.label
            isOn: root.field.isOn
            onPicked: isOn => root.page.pick(root.field.key, isOn ? 1 : 0)
        }
    }

    Component {
        id: languages

        DisplayLanguages {
            page: root.page
        }
    }

    Component {
        id: voices

        DisplayVoices {
            page: root.page
        }
    }
}
