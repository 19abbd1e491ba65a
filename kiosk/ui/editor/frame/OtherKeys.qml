import QtQuick

// The keys that no menu has: those of lists, of the week, of fields.
QtObject {
    readonly property list<var> groups: [
        {
            "title": qsTr("Everywhere"),
            "keys": [[qsTr("To the next place, and back"), "Tab, Shift+Tab"], [qsTr("Use what the keyboard is at"), "Space, Enter"], [qsTr("Into the menus"), "F10, Alt+F"], [qsTr("Close a list or a menu, changing nothing"), "Escape"], [qsTr("Redo, as well"), "Ctrl+Y"]]
        },
        {
            "title": qsTr("In the list of slides"),
            "keys": [[qsTr("The next one, the one before"), "↓ ↑"], [qsTr("The first, the last"), "Home, End"], [qsTr("Select several"), "Shift+↓ ↑"]]
        },
        {
            "title": qsTr("In the picture of a slide"),
            "keys": [[qsTr("Move the ring that stays in view"), "← → ↑ ↓"]]
        },
        {
            "title": qsTr("In the playlists"),
            "keys": [[qsTr("The next one, the one before"), "↓ ↑"], [qsTr("Another name"), "F2"]]
        },
        {
            "title": qsTr("In the week"),
            "keys": [[qsTr("The day before or after"), "← →"], [qsTr("The next time of the day, the one before"), "Page Down, Page Up"], [qsTr("15 minutes later or earlier"), "↓ ↑"], [qsTr("To the day before or after"), "Shift+← →"], [qsTr("Let go of what is dragged"), "Escape"], [qsTr("Its end later or earlier"), "Shift+↓ ↑"], [qsTr("Its start later or earlier"), "Ctrl+Shift+↓ ↑"], [qsTr("Type its hours"), "Enter"]]
        },
        {
            "title": qsTr("In the table of words"),
            "keys": [[qsTr("To another text or language"), "← → ↑ ↓"], [qsTr("Type in it"), qsTr("Enter, F2, or any letter")], [qsTr("Ten texts on, or back"), "Page Down, Page Up"], [qsTr("Empty it"), "Delete"], [qsTr("A line more"), "Shift+Enter"], [qsTr("Give back what stood there"), "Escape"]]
        }
    ]
}
