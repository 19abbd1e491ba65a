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

    // A new playlist is there once its file was read: then it is asked for its name.
    property bool isNaming: false

    Connections {
        function onBegun(): void {
            root.isNaming = true;
        }

        target: root.page.acts
    }

    onPlaylistChanged: {
        if (isNaming && playlist.parts.length > 0) {
            isNaming = false;
            Qt.callLater(ask, "name", 0);
        }
    }

    function ask(what: string, index: int): void {
        const at = tokens.findIndex(one => one.changes === what && one.index === index);
        const item = at >= 0 ? sentence.itemAt(at) : what === "name" ? heading : acts;
        if (what === "slides")
            slidesAsked();
        else
            popup.show(what, index, mapFromItem(item, 0, item.height).y);
    }

    implicitHeight: acts.y + acts.height + 16
    onVisibleChanged: {
        if (!visible)
            popup.close();
    }

    SentenceHeading {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 20
        y: 9
        page: root.page
        onRenameAsked: root.ask("name", 0)
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

    SentenceNotes {
        id: notes

        anchors.left: flow.left
        anchors.right: flow.right
        anchors.top: flow.bottom
        page: root.page
        isAsking: popup.visible
    }

    SentenceActs {
        id: acts

        anchors.left: flow.left
        anchors.right: flow.right
        anchors.top: notes.bottom
        anchors.topMargin: 8
        page: root.page
        onRepeatAsked: root.ask("repetition", 0)
        onSlidesAsked: root.slidesAsked()
    }

    PartPopup {
        id: popup

        page: root.page
        x: 12
        width: root.width - 24
    }
}
