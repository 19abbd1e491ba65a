pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The pages of the window, one under the other.
Item {
    id: root

    readonly property string pane: "rail"
    required property string current
    property int errors: 0
    property int notices: 0

    signal picked(string page)

    readonly property var pages: [
        {
            "name": "slides",
            "title": qsTr("Slides")
        },
        {
            "name": "schedule",
            "title": qsTr("Schedule")
        },
        {
            "name": "words",
            "title": qsTr("Words")
        },
        {
            "name": "check",
            "title": qsTr("Check")
        },
        {
            "name": "displays",
            "title": qsTr("Displays")
        },
        {
            "name": "notice",
            "title": qsTr("Notice")
        }
    ]

    // In a window that is lower than the rail, it is scrolled.
    Flickable {
        anchors.fill: parent
        contentHeight: places.y + places.height + 8
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: ScrollBar {}

        FocusFollower {}

        Heart {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 12
            height: 31
            fill: Theme.sky
        }

        Column {
            id: places

            anchors.horizontalCenter: parent.horizontalCenter
            y: 58
            spacing: 4

            Repeater {
                model: root.pages

                delegate: EditorPress {
                    id: place

                    required property var modelData
                    readonly property bool isHere: modelData.name === root.current
                    readonly property int count: modelData.name === "check" ? root.errors : modelData.name === "notice" ? root.notices : 0

                    width: 74
                    height: 64
                    text: modelData.title
                    focusPolicy: Qt.StrongFocus
                    Accessible.role: Accessible.PageTab
                    Accessible.name: count > 0 ? qsTr("%1, %2").arg(text).arg(count) : text
                    Accessible.checked: isHere
                    onClicked: root.picked(modelData.name)

                    contentItem: Item {
                        EditorIcon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            y: 8
                            name: place.modelData.name
                            color: place.isHere ? Theme.white : Theme.mist
                        }

                        EditorText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            y: 33
                            text: place.text
                            font.pixelSize: 13
                            font.bold: place.isHere
                            color: place.isHere ? Theme.white : Theme.mist
                        }

                        Rectangle {
                            anchors.right: parent.right
                            visible: place.count > 0
                            width: Math.max(20, many.implicitWidth + 10)
                            height: 20
                            radius: 10
                            color: Theme.white

                            EditorText {
                                id: many

                                anchors.centerIn: parent
                                text: place.count
                                font.pixelSize: 13
                                font.bold: true
                                color: place.modelData.name === "check" ? Theme.stop : Theme.heart
                            }
                        }
                    }

                    background: Rectangle {
                        radius: 14
                        color: place.isHere ? Theme.heart : place.hovered ? Theme.dusk : "transparent"

                        EditorFocus {
                            isShown: place.visualFocus
                            radius: 14
                        }
                    }
                }
            }
        }
    }
}
