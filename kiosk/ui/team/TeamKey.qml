import QtQuick
import kiosk.ui

// Whatever of the team's can be touched: words, and a pictogram before them.
Item {
    id: root

    required property TeamPage team
    required property TeamButtonView button
    // Whether it does something now.
    property bool isOpen: true
    property bool isOnBar: false
    property real size: 40 * unit
    property SizeGroup group: null
    readonly property real unit: team.unit
    readonly property real least: 112 * unit
    readonly property string key: `${button.action} ${button.argument}`
    readonly property bool isPressed: area.isHeld && isOpen
    readonly property color fill: !isOpen ? "transparent" : isOnBar ? Theme.dusk : button.isMain ? Theme.heart : Theme.white
    readonly property color ink: !isOpen ? Theme.slate : isOnBar || button.isMain ? Theme.white : button.isGrave ? Theme.stop : button.action === "digit" || button.action === "delete" ? Theme.ink : Theme.heart
    readonly property bool hasIcon: button.pictogram !== "" && width > 300 * unit
    readonly property real icon: hasIcon ? Math.round(60 * unit) : 0
    readonly property real between: hasIcon ? 18 * unit : 0
    readonly property real inset: 20 * unit
    readonly property real used: icon + between + words.textWidth

    function choose(): void {
        if (isOpen)
            team.choose(button);
    }

    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: button.speaks
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.onPressAction: choose()

    Keys.onPressed: event => {
        root.team.isKeyed = true;
        const isBack = event.key === Qt.Key_Backtab || event.key === Qt.Key_Up || event.key === (root.team.page.rightToLeft ? Qt.Key_Right : Qt.Key_Left);
        const isOn = event.key === Qt.Key_Tab || event.key === Qt.Key_Down || event.key === (root.team.page.rightToLeft ? Qt.Key_Left : Qt.Key_Right);
        event.accepted = true;
        if (isBack || isOn)
            nextItemInFocusChain(isOn).forceActiveFocus(isOn ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key) && !event.isAutoRepeat)
            choose();
        else
            event.accepted = false;
    }

    Rectangle {
        y: root.isPressed ? 4 * root.unit : 0
        width: root.width
        height: root.height
        radius: 30 * root.unit
        color: root.fill
        border.color: root.isOnBar || !root.isOpen ? "transparent" : Theme.heart
        border.width: root.isOnBar || !root.isOpen ? 0 : Math.max(1, Math.round(5 * root.unit))

        Pictogram {
            anchors {
                left: parent.left
                leftMargin: Math.max(root.inset, (root.width - root.used) / 2)
                verticalCenter: parent.verticalCenter
            }
            visible: root.hasIcon
            page: root.team.page
            name: root.button.pictogram
            width: root.icon
            isMirrored: root.button.mirrored
            person: root.ink
            other: root.ink
            ground: root.fill
        }

        Phrase {
            id: words

            anchors {
                left: parent.left
                leftMargin: Math.max(root.inset, (root.width - root.used) / 2) + root.icon + root.between
                verticalCenter: parent.verticalCenter
            }
            width: root.width - 2 * root.inset - root.icon - root.between
            page: root.team.page
            words: root.button.words
            size: root.size
            group: root.group
            minimum: 33 * root.unit
            lines: 1
            isCentered: true
            maximumHeight: root.height - 6 * root.unit
            color: root.ink
        }
    }

    Rectangle {
        y: 4 * root.unit
        visible: root.isPressed
        width: root.width
        height: root.height
        radius: 30 * root.unit
        color: Qt.alpha(Theme.black, 0.12)
    }

    FocusRing {
        anchors.fill: parent
        visible: root.activeFocus && root.team.isKeyed
        unit: root.unit
        radius: 30 * root.unit
    }

    TouchArea {
        id: area

        anchors.fill: parent
        onTouched: {
            root.team.isKeyed = false;
            root.team.host.stir();
        }
        onTapped: root.choose()
    }
}
