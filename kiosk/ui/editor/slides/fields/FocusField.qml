pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The point of a picture that every shape of display keeps in view: set in the picture, or moved by the arrows.
Column {
    id: root

    required property SlideField field
    required property SlidesPage page
    readonly property real across: field.value[0] ?? 0.5
    readonly property real down: field.value[1] ?? 0.5

    function put(x: real, y: real): void {
        const round = value => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
        root.field.put([round(x), round(y)]);
    }

    visible: page.wholePicture !== ""
    spacing: 6

    EditorText {
        width: root.width
        text: root.field.label
        wrapMode: Text.Wrap
        font.bold: true
    }

    EditorText {
        visible: text !== ""
        width: root.width
        text: root.field.hint
        wrapMode: Text.Wrap
        isNote: true
    }

    Row {
        spacing: 12

        Item {
            id: place

            width: Math.min(root.width - 132, 260)
            height: Math.round(width / root.page.wholeRatio)
            activeFocusOnTab: true
            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("%1: %2 % from the left, %3 % from the top").arg(root.field.label).arg(Math.round(root.across * 100)).arg(Math.round(root.down * 100))
            Keys.onLeftPressed: root.put(root.across - 0.01, root.down)
            Keys.onRightPressed: root.put(root.across + 0.01, root.down)
            Keys.onUpPressed: root.put(root.across, root.down - 0.01)
            Keys.onDownPressed: root.put(root.across, root.down + 0.01)

            Image {
                anchors.fill: parent
                source: root.page.wholePicture
                sourceSize: Qt.size(Math.ceil(place.width), Math.ceil(place.height))
            }

            EditorFocus {
                isShown: place.activeFocus
                radius: 4
            }

            Rectangle {
                x: root.across * place.width - width / 2
                y: root.down * place.height - height / 2
                width: 34
                height: 34
                radius: 17
                color: "transparent"
                border.width: 2
                border.color: Theme.ink

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 2
                    radius: width / 2
                    color: "transparent"
                    border.width: 3
                    border.color: Theme.white

                    Rectangle {
                        anchors.centerIn: parent
                        width: 10
                        height: 10
                        radius: 5
                        color: Theme.white
                        border.width: 2
                        border.color: Theme.ink
                    }
                }
            }

            MouseArea {
                anchors.fill: parent
                preventStealing: true
                onPressed: event => {
                    place.forceActiveFocus(Qt.MouseFocusReason);
                    root.put(event.x / place.width, event.y / place.height);
                }
                onPositionChanged: event => root.put(event.x / place.width, event.y / place.height)
            }
        }

        // What each shape shows of it, at once: the pages themselves are drawn a moment later.
        Flow {
            width: 120
            spacing: 8

            Repeater {
                model: root.page.shapes.filter(one => one.isCut)

                delegate: PictureCrop {
                    required property var modelData

                    source: root.page.wholePicture
                    pictureRatio: root.page.wholeRatio
                    ratio: modelData.width / modelData.height
                    loaded: Qt.size(Math.ceil(place.width), Math.ceil(place.height))
                    across: root.across
                    down: root.down
                }
            }
        }
    }
}
