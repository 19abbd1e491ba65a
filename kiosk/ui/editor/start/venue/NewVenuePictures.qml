pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The pictures that were chosen, as many as there is room for, and what they are called.
Column {
    id: root

    required property NewVenue venue
    readonly property NewPictures row: venue.pictureRow
    readonly property int shown: Math.max(1, Math.min(row.sources.length, Math.floor((width - 90) / 70)))

    spacing: 8

    Row {
        height: 40
        spacing: 6

        Repeater {
            model: root.row.sources.slice(0, root.shown)

            delegate: Rectangle {
                id: place

                required property string modelData

                width: 64
                height: 40
                radius: 4
                color: Theme.fine

                Image {
                    anchors.fill: parent
                    source: place.modelData
                    sourceSize: Qt.size(64 * Screen.devicePixelRatio, 40 * Screen.devicePixelRatio)
                    fillMode: Image.PreserveAspectFit
                    Accessible.ignored: true
                }
            }
        }

        EditorText {
            height: 40
            leftPadding: 4
            verticalAlignment: Text.AlignVCenter
            visible: root.row.count > root.shown
            text: qsTr("and %1 more").arg(root.row.count - root.shown)
            isNote: true
        }
    }

    EditorText {
        width: parent.width
        text: root.venue.pictures.slice(0, 12).join(", ") + (root.venue.pictures.length > 12 ? qsTr(" and %1 more").arg(root.venue.pictures.length - 12) : "")
        isNote: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
}
