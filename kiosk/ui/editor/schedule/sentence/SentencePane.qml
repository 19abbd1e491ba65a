pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The playlist that is looked at, as a sentence whose underlined parts can be changed.
Item {
    id: root

    required property SchedulePage page
    readonly property var playlist: page.playlist
    // Words one by one, so that lines break between them; a comma stays with what it follows.
    readonly property var tokens: {
        const found = [];
        for (const part of playlist.parts) {
            const words = part.changes ? [part.words] : part.words.split(" ").filter(one => one !== "");
            for (const word of words) {
                if (/^[,.]$/.test(word) && found.length)
                    found[found.length - 1].after = word;
                else
                    found.push({
                        "words": word,
                        "changes": part.changes,
                        "index": part.index,
                        "after": ""
                    });
            }
        }
        return found;
    }

    signal slidesAsked

    function ask(what: string, index: int): void {
        const at = tokens.findIndex(one => one.changes === what && one.index === index);
        const item = at >= 0 ? sentence.itemAt(at) : what === "name" ? name : acts;
        what === "slides" ? slidesAsked() : popup.show(what, index, mapFromItem(item, 0, item.height).y);
    }

    implicitHeight: acts.y + acts.height + 16

    Rectangle {
        id: ground

        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 16
        width: 14
        height: 24
        radius: 5
        color: Theme.playlists[root.playlist.ground]
        border.width: 1.5
        border.color: Theme.edge
    }

    EditorButton {
        id: name

        anchors.left: ground.right
        anchors.verticalCenter: ground.verticalCenter
        width: Math.min(implicitWidth, root.width - 150)
        kind: EditorButton.Bare
        text: root.playlist.name
        enabled: Editing.isAllowed
        Accessible.name: qsTr("%1, another name").arg(root.playlist.name)
        onClicked: root.ask("name", 0)
    }

    EditorSwitch {
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: ground.verticalCenter
        width: 76
        text: root.playlist.isOn ? qsTr("On") : qsTr("Off")
        isOn: root.playlist.isOn
        enabled: Editing.isAllowed
        onPicked: isOn => root.page.acts.switch(isOn)
    }

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 50
        spacing: 5

        Repeater {
            id: sentence

            model: root.tokens

            delegate: SentencePart {
                longest: flow.width
                enabled: Editing.isAllowed || modelData.changes === "slides"
                onClicked: root.ask(modelData.changes, modelData.index)
            }
        }
    }

    EditorText {
        id: fault

        anchors.left: flow.left
        anchors.right: flow.right
        anchors.top: flow.bottom
        anchors.topMargin: 8
        height: visible ? implicitHeight : 0
        visible: text !== "" && !popup.visible
        text: root.page.acts.fault
        color: Theme.stop
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Flow {
        id: acts

        anchors.left: flow.left
        anchors.right: flow.right
        anchors.top: fault.bottom
        anchors.topMargin: 8
        spacing: 8

        Repeater {
            model: [[qsTr("Add hours"), () => root.page.acts.addHours()], [qsTr("Repeat"), () => root.ask("repetition", 0)], [qsTr("Its slides"), () => root.slidesAsked()], [qsTr("Duplicate"), () => root.page.acts.duplicate()], [qsTr("Delete"), () => root.page.acts.remove()]]

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

    PartPopup {
        id: popup

        page: root.page
        x: 12
        width: root.width - 24
    }
}
