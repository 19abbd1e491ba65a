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

    component Look: Rectangle {
        property alias source: picture.source

        width: root.isSmall ? 72 : 88
        height: root.isSmall ? 41 : 50
        radius: 4
        color: source.toString() ? "transparent" : Theme.fine
        Accessible.role: Accessible.Graphic

        Image {
            id: picture

            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            mipmap: true
            Accessible.ignored: true
        }
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
