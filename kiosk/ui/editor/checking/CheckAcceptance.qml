import QtQuick
import kiosk.ui

// Has a finding not count for a while, with a reason for whoever looks next.
Column {
    id: root

    required property CheckPage page

    spacing: 8

    EditorText {
        width: parent.width
        text: qsTr("Or let it stand for a while, and say why:")
        wrapMode: Text.Wrap
        isNote: true
    }

    EditorField {
        id: reason

        width: parent.width
        name: qsTr("Why it may stand")
        placeholderText: qsTr("Why it may stand")
        placeholderTextColor: Theme.slate
    }

    Connections {
        function onChanged(): void {
            if (!root.visible)
                reason.text = "";
        }

        target: root.page
    }

    Flow {
        width: parent.width
        spacing: 8

        EditorChoice {
            id: duration

            width: 150
            name: qsTr("For how long")
            choices: [qsTr("for a month"), qsTr("for 3 months"), qsTr("for half a year"), qsTr("for a year")]
            chosen: 1
            onPicked: index => chosen = index
        }

        EditorButton {
            isSmall: true
            kind: EditorButton.Outlined
            enabled: reason.text.trim() !== ""
            text: qsTr("Accept it")
            onClicked: {
                const said = reason.text;
                reason.text = "";
                root.page.accept(said, duration.chosen);
            }
        }
    }
}
