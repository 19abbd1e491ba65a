pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// The findings under their slides; arrows go through them, Enter leads to the place.
ListView {
    id: root

    required property CheckPage page
    readonly property string place: "check"

    function step(by: int): void {
        for (let at = currentIndex + by; at >= 0 && at < count; at += by) {
            if (model[at].index !== undefined) {
                page.choose(model[at].index);
                positionViewAtIndex(at, ListView.Contain);
                return;
            }
        }
    }

    model: page.rows
    currentIndex: model.findIndex(row => row.index === page.current)
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Findings")
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)
    Keys.onReturnPressed: page.go()

    ScrollBar.vertical: ScrollBar {}

    delegate: CheckRow {
        list: root
        page: root.page
        width: root.width
    }

    EditorText {
        anchors.centerIn: parent
        visible: root.count === 0
        width: parent.width - 60
        horizontalAlignment: Text.AlignHCenter
        text: root.page.note
        wrapMode: Text.Wrap
        isNote: true
    }
}
