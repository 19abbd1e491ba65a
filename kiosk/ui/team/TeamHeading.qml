import QtQuick
import kiosk.ui

// The title of a page of the team's, with a pictogram before it.
Item {
    id: root

    required property TeamPage team
    property string pictogram: ""
    property color color: Theme.ink
    readonly property real unit: team.unit
    readonly property real icon: pictogram ? Math.round(92 * unit) : 0

    implicitHeight: Math.max(icon, said.height)
    height: implicitHeight

    Pictogram {
        anchors {
            left: parent.left
            verticalCenter: parent.verticalCenter
        }
        visible: root.pictogram !== ""
        page: root.team.page
        name: root.pictogram
        width: root.icon
        isMirrored: root.pictogram === "act-tell-staff" && root.team.page.rightToLeft
        ground: root.team.color
        other: root.color
    }

    Phrase {
        id: said

        anchors {
            left: parent.left
            leftMargin: root.icon ? root.icon + 24 * root.unit : 0
            verticalCenter: parent.verticalCenter
        }
        width: root.width - (root.icon ? root.icon + 24 * root.unit : 0)
        page: root.team.page
        words: root.team.page.title
        size: 76 * root.unit
        minimum: 48 * root.unit
        lines: 1
        isHeadline: true
        color: root.color
        Accessible.role: Accessible.Heading
        Accessible.name: root.team.page.title.length ? root.team.page.title[0].spoken : ""
    }
}
