pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A list to choose from, as a grid of buttons: languages, countries. A long list comes in pages.
BoothLayout {
    id: root

    readonly property int count: page.buttons.length
    readonly property bool isLanguages: page.place === "languages"
    readonly property real gap: 16 * unit
    readonly property real gridTop: Math.max(heading.y + heading.height + (isWide ? 22 : 44) * unit, highestControl)
    readonly property real gridHeight: actions.y - 22 * unit - gridTop
    readonly property int preferred: isWide ? (isLanguages ? (textScale > 1 ? 4 : 6) : textScale > 1 ? 3 : 4) : isLanguages ? (textScale > 1 ? 2 : 3) : textScale > 1 ? 1 : 2
    // As few columns as leave every button its height.
    readonly property int columns: {
        let some = preferred;
        while (some < 8 && rowHeight(some) < 96 * unit)
            ++some;
        return some;
    }
    readonly property real cellHeight: Math.min(rowHeight(columns), 136 * unit * textScale)

    function rowHeight(some: int): real {
        const rows = Math.max(1, Math.ceil(count / some));
        return (gridHeight - (rows - 1) * gap) / rows;
    }

    SizeGroup {
        id: sizes
    }

    Item {
        id: heading

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.above
        width: root.availableWidth
        height: Math.max(globe.height, title.height)

        Pictogram {
            id: globe

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            page: root.page
            name: root.isLanguages ? "act-language" : "set-travel"
            width: Math.round((root.isWide ? 100 : 128) * root.unit)
            isMirrored: !root.isLanguages && root.page.rightToLeft
            person: root.style.text
            other: root.style.text
            ground: root.style.ground
        }

        SpokenPhrase {
            id: title

            anchors {
                left: globe.right
                leftMargin: 36 * root.unit
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            style: root.style
            words: root.page.title
            isTitle: true
            size: (root.isWide ? 84 : 92) * root.unit * Math.min(root.textScale, 1.2)
            lines: root.isWide ? 1 : 2
            mayTakeOneMore: !root.isWide
        }
    }

    Grid {
        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.gridTop + (root.page.isLow ? Math.max(0, root.gridHeight - height) : 0)
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.page.buttons

            delegate: ActionButton {
                required property ButtonView modelData

                width: (root.availableWidth - (root.columns - 1) * root.gap) / root.columns
                height: root.cellHeight
                style: root.style
                button: modelData
                isMain: modelData.isOn
                radius: Math.min(34 * root.unit, height / 2)
                size: (root.isLanguages ? 42 : 40) * root.unit * root.textScale
                inset: 16 * root.unit
                group: sizes
            }
        }
    }

    ActionRow {
        id: actions

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: root.height - needed - root.bottomMargin
        width: root.availableWidth
        style: root.style
        before: root.page.earlier
        where: root.page.where
        after: root.page.later
    }
}
