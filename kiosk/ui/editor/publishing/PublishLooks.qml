pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// How a slide looked and how it will look, or its one picture where that is the same.
Row {
    id: root

    property string before: ""
    property string after: ""
    property bool isOther: false
    readonly property bool isSmall: Window.width < 1400

    component Look: Image {
        width: root.isSmall ? 72 : 88
        height: root.isSmall ? 41 : 50
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
    }

    spacing: 8

    Look {
        visible: root.isOther || root.before !== ""
        source: root.before
        Accessible.name: qsTr("As it looked before")
    }

    EditorIcon {
        anchors.verticalCenter: parent.verticalCenter
        width: 16
        height: 16
        visible: root.isOther
        name: "on"
        color: Theme.slate
        isMirrored: LayoutMirroring.enabled
    }

    Look {
        visible: root.isOther || root.after !== ""
        source: root.after
        Accessible.name: qsTr("As it will look")
    }
}
