import QtQml
import kiosk.ui

// What a visitor does, from page to page: what was chosen last, and whether keys are used.
QtObject {
    id: root

    signal chosen(ButtonView button)
    // A key led from one button to another.
    signal moved

    property bool isKeyed: false
    property string last: ""
    // What led from page to page: "Back" returns to it.
    property list<string> trail

    function choose(button: ButtonView): void {
        if (button.action === "back") {
            last = trail.length ? trail.pop() : "";
        } else {
            last = `${button.action} ${button.argument}`;
            trail.push(last);
        }
        chosen(button);
    }

    function forget(): void {
        isKeyed = false;
        last = "";
        trail = [];
    }
}
