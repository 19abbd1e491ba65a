import QtQuick
import kiosk.ui

// What is to be known of the playlist that is looked at: what is wrong with it, where it stands.
Column {
    id: root

    required property SchedulePage page
    // Whether a part of the sentence is open, where what was refused is told.
    property bool isAsking: false

    topPadding: 8
    spacing: 8

    FieldFault {
        width: parent.width
        told: root.page.playlist.faulty
    }

    EditorText {
        width: parent.width
        visible: text !== ""
        text: root.page.playlist.isLimited ? root.page.playlist.stands : ""
        isNote: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    EditorText {
        width: parent.width
        visible: text !== ""
        text: root.page.playlist.between
        isNote: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    EditorText {
        width: parent.width
        visible: text !== "" && !root.isAsking
        text: root.page.acts.fault
        color: Theme.stop
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
