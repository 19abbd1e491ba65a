pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The slide that is looked at: in which language, in which shape. Where the window is low it is scrolled.
Flickable {
    id: root

    readonly property string pane: "preview"
    required property SlidesPage page
    property bool hasSafeArea: false
    readonly property real ratio: page.preview.width / page.preview.height

    contentHeight: shapes.y + shapes.height
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds

    FocusFollower {}

    ScrollBar.vertical: ScrollBar {}

    ChoiceRow {
        id: languages

        width: Math.min(implicitWidth, parent.width)
        choices: root.page.languages.map(one => one.name)
        chosen: root.page.languages.findIndex(one => one.code === root.page.locale)
        name: qsTr("Language")
        onPicked: index => root.page.speak(root.page.languages[index].code)
    }

    Item {
        id: room

        readonly property real most: root.height - languages.height - shapes.height - safe.height - Math.max(18, reaches.height) - 3 * 14

        anchors.top: languages.bottom
        anchors.topMargin: 14
        width: parent.width
        height: Math.min(Math.max(160, most), width / root.ratio)

        LivingSlide {
            id: slide

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.floor(Math.min(room.width, room.height * root.ratio))
            height: Math.floor(width / root.ratio)
            preview: root.page.preview
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The slide as the displays show it")
        }

        // What some panels hide behind their frames: five hundredths of each side, as televisions count it.
        Rectangle {
            anchors.fill: slide
            anchors.leftMargin: slide.width * 0.05
            anchors.rightMargin: slide.width * 0.05
            anchors.topMargin: slide.height * 0.05
            anchors.bottomMargin: slide.height * 0.05
            visible: root.hasSafeArea
            color: "transparent"
            border.width: 2
            border.color: Theme.ink

            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                color: "transparent"
                border.width: 1
                border.color: Theme.white
            }
        }
    }

    Flow {
        id: reaches

        anchors.top: room.bottom
        anchors.topMargin: 10
        width: parent.width
        spacing: 14

        Repeater {
            model: root.page.reaches

            delegate: Row {
                id: one

                required property var modelData

                spacing: 6

                CheckMark {
                    width: 16
                    height: 16
                    visible: !one.modelData.isGood
                    severity: "error"
                }

                EditorText {
                    text: one.modelData.words
                    isNote: true
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
    }

    EditorSwitch {
        id: safe

        anchors.top: reaches.bottom
        anchors.topMargin: 8
        width: parent.width
        text: qsTr("Show the edge that some screens hide")
        isOn: root.hasSafeArea
        onPicked: isOn => root.hasSafeArea = isOn
    }

    ShapeCards {
        id: shapes

        anchors.top: safe.bottom
        anchors.topMargin: 14
        width: parent.width
        page: root.page
    }
}
