pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The languages of a display in their order: each can go earlier or later, or away.
Column {
    id: root

    required property DisplaysPage page

    spacing: 8

    Repeater {
        model: root.page.languages

        delegate: Row {
            id: one

            required property int index
            required property var modelData

            spacing: 4

            EditorText {
                width: 190
                height: 32
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%1  %2").arg(one.index + 1).arg(one.modelData.name)
            }

            EditorButton {
                kind: EditorButton.Bare
                isSmall: true
                iconName: "up"
                enabled: one.index > 0
                Accessible.name: qsTr("%1 earlier").arg(one.modelData.name)
                onClicked: root.page.moveLanguage(one.index, -1)
            }

            EditorButton {
                kind: EditorButton.Bare
                isSmall: true
                iconName: "close"
                enabled: root.page.languages.length > 1
                Accessible.name: qsTr("Without %1").arg(one.modelData.name)
                onClicked: root.page.dropLanguage(one.index)
            }
        }
    }

    EditorChoice {
        width: 260
        choices: root.page.moreLanguages.map(one => one.name === one.about ? one.name : qsTr("%1, %2").arg(one.name).arg(one.about))
        chosen: -1
        displayText: qsTr("Add a language")
        name: qsTr("Add a language")
        onPicked: index => {
            root.page.addLanguage(root.page.moreLanguages[index].code);
            currentIndex = -1;
        }
    }
}
