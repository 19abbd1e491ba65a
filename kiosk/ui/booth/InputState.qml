import QtQml
import kiosk.ui

// What a visitor does, from page to page: what was chosen last, and whether keys are used.
QtObject {
    id: root

    signal chosen(ButtonView button)

    property bool isKeyed: false
    property string last: ""

    function choose(button: ButtonView): void {
        last = `${button.action} ${button.argument}`;
        chosen(button);
    }
}
