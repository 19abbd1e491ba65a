import QtQuick
import kiosk.ui

// The slide that is looked at: in which language, in which shape.
Item {
    id: root

    required property SlidesPage page
    readonly property real ratio: page.preview.width / page.preview.height

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

        anchors.top: languages.bottom
        anchors.topMargin: 14
        anchors.bottom: shapes.top
        anchors.bottomMargin: 14
        width: parent.width

        LivingSlide {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.floor(Math.min(room.width, room.height * root.ratio))
            height: Math.floor(width / root.ratio)
            preview: root.page.preview
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The slide as the displays show it")
        }
    }

    ChoiceRow {
        id: shapes

        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, parent.width)
        choices: root.page.shapes.map(one => qsTr("%1 × %2").arg(one.width).arg(one.height))
        chosen: root.page.shape
        name: qsTr("Shape of the display")
        onPicked: index => root.page.shapeAs(index)
    }
}
