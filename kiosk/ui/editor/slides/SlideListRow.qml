import QtQuick
import kiosk.ui

// One slide in the list: its number, how it looks, what it is called.
Item {
    id: root

    required property ListView list
    required property SlidesPage page
    required property int index
    required property string title
    required property string note
    required property string still
    required property bool isChosen
    required property bool isFaulty
    readonly property SlideList slides: list as SlideList

    implicitHeight: Math.max(61, words.implicitHeight + 14)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2. %3").arg(index + 1).arg(title).arg(note)
    Accessible.selected: isChosen

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        radius: 11
        color: root.isChosen ? Theme.mist : pointer.containsMouse ? Theme.ice : "transparent"
        border.width: root.index === root.page.current ? 2.5 : 0
        border.color: root.slides.activeFocus ? Theme.heart : Theme.edge
    }

    EditorText {
        id: number

        x: LayoutMirroring.enabled ? root.width - 40 : 14
        anchors.verticalCenter: parent.verticalCenter
        width: 20
        text: root.index + 1
        isNote: true
        horizontalAlignment: Text.AlignRight
    }

    Rectangle {
        id: still

        anchors.left: parent.left
        anchors.leftMargin: 44
        anchors.verticalCenter: parent.verticalCenter
        width: 80
        height: 45
        radius: 5
        color: Theme.mist

        Image {
            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            source: root.still
            mipmap: true
        }
    }

    Column {
        id: words

        anchors.left: still.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        EditorText {
            width: parent.width
            text: root.title
            wrapMode: Text.Wrap
            maximumLineCount: 3
            font.bold: root.index === root.page.current
        }

        EditorText {
            width: parent.width
            text: root.note
            isNote: true
            color: root.isFaulty ? Theme.stop : root.isChosen ? Theme.ink : Theme.slate
            font.bold: root.isFaulty
            wrapMode: root.isFaulty ? Text.Wrap : Text.NoWrap
        }
    }

    EditorIcon {
        anchors.right: number.right
        anchors.top: number.bottom
        visible: root.isFaulty
        name: "fault"
        color: Theme.stop
        width: 18
        height: 18
    }

    MouseArea {
        id: pointer

        property bool isDragged: false

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onPressed: event => {
            root.slides.isGivenUp = false;
            root.slides.forceActiveFocus(Qt.MouseFocusReason);
            if (!root.isChosen || event.modifiers !== Qt.NoModifier)
                root.page.choose(root.index, (event.modifiers & Qt.ControlModifier) !== 0, (event.modifiers & Qt.ShiftModifier) !== 0);
        }
        onPositionChanged: event => {
            const at = mapToItem(root.slides, event.x, event.y);
            isDragged = pressed && Editing.isAllowed && (isDragged || Math.abs(event.y - height / 2) > height / 2);
            const isInside = at.x >= 0 && at.x <= root.slides.width && at.y >= 0 && at.y <= root.slides.height;
            root.slides.dropPlace = isDragged && isInside && !root.slides.isGivenUp ? root.slides.placeAt(at.y) : -1;
        }
        onReleased: event => {
            const place = root.slides.dropPlace;
            root.slides.dropPlace = -1;
            if (isDragged && place >= 0)
                root.page.acts.moveTo(place);
            else if (!isDragged && event.modifiers === Qt.NoModifier)
                root.page.choose(root.index, false, false);
            isDragged = false;
        }
        onCanceled: {
            root.slides.dropPlace = -1;
            isDragged = false;
        }
    }
}
