import QtQuick
import kiosk.ui

// Whatever can be touched: the one place where a press shows, focus stands, and a screen reader listens.
Item {
    id: root

    required property BoothStyle style
    required property ButtonView button
    property color fill: style.card
    property color outline: "transparent"
    property real outlineWidth: style.line
    property real radius: 36 * style.unit
    property bool hasShadow: false
    // A way out acts when it is pressed; all else when the finger lifts on it, so that it can think better of it.
    property bool actsOnPress: false
    property int role: Accessible.Button
    readonly property bool isPressed: area.isHeld
    readonly property real least: style.target
    // Its height within its border, of which words stay clear.
    readonly property real inner: height - 2 * ((outline.a > 0 ? Math.round(outlineWidth) : 0) + Math.max(1, style.unit))
    readonly property string key: `${button.action} ${button.argument}`
    default property alias content: face.data

    function choose(): void {
        style.input.choose(button);
    }

    activeFocusOnTab: true

    Accessible.role: root.role
    Accessible.name: button.speaks
    Accessible.description: button.speaksMore
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.checkable: role === Accessible.CheckBox
    Accessible.checked: role === Accessible.CheckBox && button.isOn
    Accessible.selectable: role === Accessible.PageTab
    Accessible.selected: role === Accessible.PageTab && button.isOn
    Accessible.onPressAction: choose()
    Accessible.onToggleAction: choose()

    Keys.onPressed: event => {
        // The first key after a touch shows where it is, and leads on from there.
        const isShown = style.input.isKeyed || !activeFocus;
        style.input.isKeyed = true;
        const isBack = event.key === Qt.Key_Backtab || event.key === Qt.Key_Up || event.key === (style.page.rightToLeft ? Qt.Key_Right : Qt.Key_Left);
        const isOn = event.key === Qt.Key_Tab || event.key === Qt.Key_Down || event.key === (style.page.rightToLeft ? Qt.Key_Left : Qt.Key_Right);
        if (isBack || isOn) {
            if (!event.isAutoRepeat)
                style.input.moved();
            if (isShown)
                nextItemInFocusChain(isOn).forceActiveFocus(isOn ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        } else if (event.isAutoRepeat || ![Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            return;
        } else {
            choose();
        }
        event.accepted = true;
    }

    Rectangle {
        x: 4 * root.style.unit
        y: 9 * root.style.unit
        visible: root.hasShadow && !root.isPressed && !root.style.hasContrast
        width: root.width
        height: root.height
        radius: root.radius
        color: Qt.alpha(Theme.ink, 0.09)
    }

    Item {
        id: face

        y: root.isPressed ? 4 * root.style.unit : 0
        width: root.width
        height: root.height

        Rectangle {
            anchors.fill: parent
            radius: root.radius
            color: root.fill
            border.color: root.outline
            border.width: root.outline.a > 0 ? Math.max(1, Math.round(root.outlineWidth)) : 0
        }
    }

    Rectangle {
        y: face.y
        visible: root.isPressed
        width: root.width
        height: root.height
        radius: root.radius
        color: root.style.hasContrast ? Qt.alpha(Theme.white, 0.25) : Qt.alpha(Theme.black, 0.12)
    }

    FocusRing {
        anchors.fill: parent
        visible: root.activeFocus && root.style.input.isKeyed
        unit: root.style.unit
        radius: root.radius
        outer: root.style.hasContrast ? Theme.white : Theme.sun
    }

    TouchArea {
        id: area

        anchors.fill: parent
        onTouched: {
            root.style.input.isKeyed = false;
            if (root.actsOnPress)
                root.choose();
        }
        onTapped: {
            if (!root.actsOnPress)
                root.choose();
        }
    }
}
