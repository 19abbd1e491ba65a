pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// One of many, in a list that opens; letters that are typed find the first that begins with them. After a pause they
// go on where one begins with all of them, and else begin anew.
ComboBox {
    id: root

    property list<string> choices
    property int chosen: 0
    property string name: ""
    property string typed: ""
    // The one that was found by what is typed, which Enter takes; -1 for none.
    property int found: -1
    readonly property int lit: found >= 0 ? found : highlightedIndex
    readonly property bool isTyping: pause.running

    function plain(words: string): string {
        return words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    }

    function find(letter: string): void {
        const more = typed + plain(letter);
        typed = isTyping || choices.some(one => plain(one).startsWith(more)) ? more : plain(letter);
        pause.restart();
        const begins = choices.findIndex(one => plain(one).startsWith(typed));
        found = begins >= 0 ? begins : choices.findIndex(one => plain(one).includes(typed));
        popup.open();
    }

    function forget(): void {
        typed = "";
        found = -1;
    }

    signal picked(int index)

    model: choices
    currentIndex: chosen
    implicitHeight: 36
    focusPolicy: Qt.StrongFocus
    Accessible.name: name
    onActivated: index => root.picked(index)
    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        const isLetter = event.text.length > 0 && event.text >= "!" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) && event.key !== Qt.Key_Delete;
        if (isLetter || event.text === " " && isTyping) {
            find(event.text);
            event.accepted = true;
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && found >= 0) {
            const at = found;
            popup.close();
            picked(at);
            event.accepted = true;
        } else {
            if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
                forget();
            event.accepted = false;
        }
    }

    Timer {
        id: pause

        interval: 1500
    }

    contentItem: EditorText {
        leftPadding: 12
        rightPadding: 30
        verticalAlignment: Text.AlignVCenter
        text: root.displayText
        color: root.enabled ? Theme.ink : Theme.slate
        font.bold: true
    }

    indicator: EditorIcon {
        x: root.mirrored ? 10 : root.width - width - 10
        anchors.verticalCenter: parent?.verticalCenter
        name: "down"
        color: root.enabled ? Theme.ink : Theme.slate
        width: 16
        height: 16
    }

    background: Rectangle {
        radius: 9
        color: root.hovered || !root.enabled ? Theme.ice : Theme.white
        border.width: 1.5
        border.color: root.enabled ? Theme.edge : Theme.hair

        EditorFocus {
            isShown: root.visualFocus
            radius: 12
        }
    }

    delegate: ItemDelegate {
        id: choice

        required property int index
        required property string modelData

        width: ListView.view?.width ?? root.width
        height: 34
        highlighted: root.lit === index
        Accessible.name: modelData

        contentItem: EditorText {
            verticalAlignment: Text.AlignVCenter
            text: choice.modelData
            color: choice.highlighted ? Theme.white : Theme.ink
        }

        background: Rectangle {
            radius: 7
            color: choice.highlighted ? Theme.heart : Theme.white
        }
    }

    popup: ChoicePopup {
        choice: root
    }
}
