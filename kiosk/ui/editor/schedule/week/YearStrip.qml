pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A year: what takes a day over, what is added to one. A day leads to its week.
Item {
    id: root

    required property SchedulePage page
    readonly property real pitch: Math.max(7, Math.min(11, width / 68))
    // Read once: each reading makes a year of values.
    readonly property var allMonths: page.months
    property string pointed: ""

    readonly property bool isLegendBelow: heading.implicitWidth + legend.implicitWidth + 20 > width

    implicitHeight: months.y + months.height + foot.height + 6

    EditorText {
        id: heading

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: root.page.yearTitle
        font.pixelSize: 16
        font.bold: true
    }

    Row {
        id: legend

        anchors.right: parent.right
        y: root.isLegendBelow ? heading.height + 6 : 3
        spacing: 14

        Repeater {
            model: [[qsTr("Today"), Theme.ink], [qsTr("Whole day taken over"), Theme.heart], [qsTr("Something added"), Theme.added]]

            delegate: Row {
                id: entry

                required property var modelData

                spacing: 6

                Rectangle {
                    anchors.verticalCenter: parent?.verticalCenter
                    width: 11
                    height: 11
                    radius: 3
                    color: entry.modelData[1]
                    border.width: 1.5
                    border.color: entry.modelData[1] === Theme.ink ? Theme.ink : Theme.heart
                }

                EditorText {
                    text: entry.modelData[0]
                    isNote: true
                }
            }
        }
    }

    Row {
        id: months

        y: root.isLegendBelow ? legend.y + legend.height + 8 : heading.height + 10
        spacing: (width - root.pitch * root.weeks) / 11
        width: parent.width

        Repeater {
            model: root.allMonths.length

            delegate: YearMonth {
                page: root.page
                months: root.allMonths
                pitch: root.pitch
                onPointed: words => root.pointed = words
            }
        }
    }

    readonly property int weeks: allMonths.reduce((sum, one) => sum + Math.ceil((one.offset + one.days.length) / 7), 0)

    EditorText {
        id: foot

        y: months.y + months.height + 4
        width: parent.width
        horizontalAlignment: Text.AlignRight
        text: root.pointed || root.page.yearLabels.join("      ")
        color: Theme.heart
        font.pixelSize: 13
        font.bold: true
        wrapMode: Text.NoWrap
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("%1. Left and right lead to the week before and after.").arg(page.yearTitle)
    Keys.onLeftPressed: page.weekBy(-1)
    Keys.onRightPressed: page.weekBy(1)
    Keys.onUpPressed: page.weekBy(-4)
    Keys.onDownPressed: page.weekBy(4)

    EditorFocus {
        isShown: root.activeFocus
        anchors.margins: -6
        radius: 8
    }
}
