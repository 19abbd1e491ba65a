pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// What can come into a playlist: behind the row that is looked at.
EditorMenu {
    id: root

    required property SlidesPage page
    // The key of its first act; that which stands beside the list leaves it to the menu.
    property string filesKey: ""
    readonly property var kinds: [
        {
            "kind": "message",
            "title": qsTr("Words")
        },
        {
            "kind": "signs",
            "title": qsTr("Warning signs")
        },
        {
            "kind": "help",
            "title": qsTr("Help lines")
        },
        {
            "kind": "steps",
            "title": qsTr("What to do, what not to do")
        },
        {
            "kind": "self-check",
            "title": qsTr("Questions")
        },
        {
            "kind": "fact",
            "title": qsTr("A figure")
        },
        {
            "kind": "donate",
            "title": qsTr("Code for giving")
        },
        {
            "kind": "learn",
            "title": qsTr("Code to learn more")
        }
    ]

    Action {
        text: qsTr("Pictures or films…")
        shortcut: root.filesKey
        onTriggered: root.page.acts.askFiles()
    }

    Instantiator {
        model: root.kinds

        delegate: Action {
            required property var modelData

            text: modelData.title
            onTriggered: root.page.acts.addOwn(modelData.kind)
        }

        onObjectAdded: (index, object) => root.insertAction(index + 1, object as Action)
        onObjectRemoved: (index, object) => root.removeAction(object as Action)
    }

    EditorMenu {
        id: others

        title: qsTr("From this campaign")
        enabled: root.page.acts.hasOthers
        // Made as it opens: there may be hundreds, and each key that is typed may change what one is called.
        onAboutToShow: entries.model = root.page.acts.others

        Instantiator {
            id: entries

            model: []

            delegate: Action {
                required property var modelData

                text: modelData.title
                // Once it is added it is offered no more: this entry is gone with it, and what closes the menu.
                onTriggered: {
                    root.dismiss();
                    Qt.callLater(root.page.acts.addFromCampaign, modelData.slide);
                }
            }

            onObjectAdded: (index, object) => others.insertAction(index, object as Action)
            onObjectRemoved: (index, object) => others.removeAction(object as Action)
        }
    }
}
