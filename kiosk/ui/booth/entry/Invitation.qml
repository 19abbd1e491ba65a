pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The band under the loop: "Touch to begin" in the language of the slide, and chips of languages and of what makes it
// easier.
Rectangle {
    id: root

    required property real unit
    required property InvitationWords said
    required property bool isWide
    // What it says, taken over from the event loop: Python must not wait while pictures are asked for.
    property var words: []
    property var more: []
    property var ways: []
    property var names: []
    readonly property real pad: 24 * unit
    readonly property real side: (isWide ? 60 : 56) * unit
    readonly property real between: 16 * unit
    readonly property real contentTop: 16 * unit + pad
    readonly property real room: height - contentTop - pad
    readonly property real chipHeight: isWide ? (room - (said.rows - 1) * between) / said.rows : (room - begin.height - between - (said.rows - 1) * between) / said.rows
    readonly property real chipsWidth: isWide ? width * 0.5 - side - between : width - 2 * side
    signal begun(string action, string locale)

    function take(): void {
        words = said.words;
        more = said.more;
        names = said.names;
        ways = said.ways;
        said.taken();
    }

    Component.onCompleted: Qt.callLater(take)

    Connections {
        function onChanged(): void {
            Qt.callLater(root.take);
        }

        target: root.said
    }

    color: Theme.paper
    LayoutMirroring.enabled: said.rightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        width: parent.width
        height: 8 * root.unit
        color: Theme.heart
    }

    Rectangle {
        y: 8 * root.unit
        width: parent.width
        height: 8 * root.unit
        color: Theme.apricot
    }

    // Whatever lies between: nobody who misses a chip by a little is left without an answer.
    TouchArea {
        anchors.fill: parent
        onTouched: root.begun("begin", "")
    }

    WayIn {
        id: begin

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.contentTop
        width: root.isWide ? root.width * 0.5 - root.side : root.width - 2 * root.side
        height: root.isWide ? root.room : 176 * root.unit
        unit: root.unit
        words: root.words
        more: root.more
        isWide: root.isWide
        isLow: root.isWide && root.said.rows === 1
        onChosen: root.begun("begin", "")
    }

    Grid {
        anchors {
            right: parent.right
            rightMargin: root.side
        }
        y: root.isWide ? root.contentTop : begin.y + begin.height + root.between
        columns: root.said.columns
        spacing: root.between

        // A place for each, by their number: whoever holds one down goes on holding it when it is made anew with the next
        // language, and comes to the one that was touched.
        Repeater {
            model: root.ways.length

            delegate: TouchArea {
                id: place

                required property int index
                property string action: ""
                property string argument: ""

                width: (root.chipsWidth - (root.said.columns - 1) * root.between) / root.said.columns
                height: root.chipHeight
                onTouched: [action, argument] = [root.ways[index].action, root.ways[index].argument]
                onTapped: root.begun(action, argument)

                Repeater {
                    model: root.ways.slice(place.index, place.index + 1)

                    delegate: InvitationChip {
                        required property ButtonView modelData

                        anchors.fill: parent
                        unit: root.unit
                        button: modelData
                        names: root.names
                        isHeld: place.isHeld
                        onChosen: root.begun(modelData.action, modelData.argument)
                    }
                }
            }
        }
    }
}
