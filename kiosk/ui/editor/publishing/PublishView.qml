pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The page of publishing: what changes, what holds it back and where it goes, what stood there before. On a
// narrow window one stands under the other.
Item {
    id: root

    readonly property string pane: "publish"
    required property PublishPage page
    readonly property bool isWide: width >= 1000
    readonly property real footHeight: foot.height + 20

    signal backAsked

    Component.onCompleted: page.takeIn()

    Connections {
        function onActiveChanged(): void {
            if (root.Window.active)
                root.page.takeIn();
        }

        target: root.Window.window
    }

    ListView {
        id: list

        readonly property string place: "publish"

        anchors.left: parent.left
        anchors.leftMargin: 30
        anchors.top: parent.top
        anchors.bottom: foot.anchors.bottom
        anchors.bottomMargin: root.isWide ? 0 : foot.height
        width: parent.width - (root.isWide ? 780 : 60)
        model: root.page.rows
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        footer: root.isWide ? null : under
        Accessible.role: Accessible.List
        Accessible.name: root.page.lookedAt >= 0 ? qsTr("What bringing it back would change") : qsTr("What will change")
        Accessible.description: count === 0 ? root.page.waitsFor : ""

        ScrollBar.vertical: ScrollBar {}

        delegate: PublishRow {
            page: root.page
            width: list.width - 12
        }

        EditorText {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("Nothing changes.")
            isNote: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    Component {
        id: under

        Column {
            width: list.width
            spacing: 20
            topPadding: 20

            PublishGate {
                page: root.page
                width: parent.width
            }

            PublishStates {
                page: root.page
                width: parent.width
            }
        }
    }

    PublishPane {
        id: middle

        visible: root.isWide
        anchors.right: right.left
        anchors.bottom: foot.top
        anchors.top: parent.top
        width: 412

        PublishGate {
            page: root.page
            width: parent.width
        }
    }

    PublishPane {
        id: right

        visible: root.isWide
        anchors.right: parent.right
        height: parent.height
        width: 328

        PublishStates {
            page: root.page
            width: parent.width
        }
    }

    PublishFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        anchors.right: root.isWide ? right.left : parent.right
        width: root.isWide ? middle.width : parent.width
        page: root.page
        onBackAsked: root.backAsked()
    }
}
