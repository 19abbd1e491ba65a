pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A voice that somebody listened to: in which language, how it is called, who did.
Column {
    id: root

    required property DisplayForming page
    readonly property bool isWhole: program.text.trim() !== "" && voice.text.trim() !== "" && by.text.trim() !== ""

    signal done

    function finish(): void {
        if (isWhole && page.addVoice(language.currentIndex, program.text, voice.text, by.text))
            done();
    }

    spacing: 8
    Keys.onEscapePressed: done()
    Component.onCompleted: language.forceActiveFocus(Qt.TabFocusReason)

    component VoiceEditorField: EditorField {
        width: root.width
        height: 36
        clip: true
        wrapMode: TextEdit.NoWrap
        placeholderTextColor: Theme.slate
        Keys.onReturnPressed: root.finish()
        Keys.onEnterPressed: root.finish()
    }

    EditorChoice {
        id: language

        width: Math.min(260, root.width)
        choices: root.page.languages.map(one => one.name)
        name: qsTr("Language that was heard")
        onPicked: index => currentIndex = index
    }

    VoiceEditorField {
        id: program

        name: qsTr("Speech program")
        placeholderText: qsTr("Speech program, as “espeak-ng”")
    }

    VoiceEditorField {
        id: voice

        name: qsTr("Voice")
        placeholderText: qsTr("Voice, as spd-say -L lists it")
    }

    VoiceEditorField {
        id: by

        name: qsTr("Listened to by")
        placeholderText: qsTr("Who listened, as “Information desk”")
    }

    Row {
        spacing: 8

        EditorButton {
            isSmall: true
            text: qsTr("Cancel")
            Accessible.description: qsTr("Add a voice")
            onClicked: root.done()
        }

        EditorButton {
            kind: EditorButton.Outlined
            isSmall: true
            enabled: root.isWhole
            text: qsTr("Heard today")
            onClicked: root.finish()
        }
    }
}
