import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// One line that is typed and taken with Enter.
TextField {
    id: root

    property string value: ""
    property string name: ""
    property bool hasFault: false
    // Whether what is typed stays there when the keyboard goes elsewhere before it is taken.
    property bool isKept: false

    text: value
    font.family: "Noto Sans"
    font.pixelSize: 14
    color: Theme.ink
    selectionColor: Theme.heart
    selectedTextColor: Theme.white
    selectByMouse: true
    implicitHeight: 38
    leftPadding: 11
    rightPadding: 11
    Accessible.name: name
    onValueChanged: {
        if (!activeFocus || text !== value)
            text = value;
    }
    onActiveFocusChanged: {
        if (activeFocus)
            selectAll();
        else if (!hasFault && !isKept)
            text = value;
    }

    background: Rectangle {
        radius: 9
        color: Theme.white
        border.width: root.activeFocus ? 2 : 1.5
        border.color: root.activeFocus ? Theme.heart : root.hasFault ? Theme.stop : Theme.edge

        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -3
            visible: root.activeFocus
            radius: 11
            color: Theme.sun
        }
    }
}
