pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The voices that somebody here listened to, and one more.
Column {
    id: root

    required property DisplayForming page
    property bool isAsked: false

    spacing: 4

    EditorText {
        height: 36
        verticalAlignment: Text.AlignVCenter
        visible: root.page.voices.length === 0
        text: qsTr("None yet")
        isNote: true
    }

    Repeater {
        model: root.page.voices

        delegate: Row {
            id: one

            required property int index
            required property string modelData

            spacing: 6

            EditorText {
                width: Math.min(implicitWidth, root.width - 40)
                height: 32
                verticalAlignment: Text.AlignVCenter
                text: one.modelData
            }

            EditorButton {
                kind: EditorButton.Bare
                isSmall: true
                iconName: "close"
                Accessible.name: qsTr("Without %1").arg(one.modelData)
                onClicked: root.page.dropVoice(one.index)
            }
        }
    }

    EditorButton {
        visible: !root.isAsked
        isSmall: true
        iconName: "add"
        text: qsTr("Add a voice")
        onClicked: root.isAsked = true
    }

    Loader {
        width: parent.width
        active: root.isAsked
        visible: active
        sourceComponent: DisplayVoiceForm {
            page: root.page
            onDone: root.isAsked = false
        }
    }
}
