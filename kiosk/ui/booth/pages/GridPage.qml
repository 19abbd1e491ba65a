pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A list to choose from, as a grid of buttons: languages, countries, places. A long list comes in pages.
BoothLayout {
    id: root

    readonly property int count: page.buttons.length
    readonly property bool isLanguages: page.place === "languages"
    readonly property real gap: 16 * unit
    readonly property real gridTop: Math.max(heading.y + heading.height + place.height + (isWide ? style.isHuge ? 6 : 22 : 44) * unit, highestControl)
    readonly property real gridHeight: actions.y - (isWide && style.isHuge ? 12 : 22) * unit - gridTop
    // Names that are too long for three columns have two, which stand higher.
    readonly property bool isLong: style.isHuge && page.columns === 3 && page.buttons.some(one => style.linesIn(one.words[0], style.sized(40), (availableWidth - 2 * gap) / 3 - 32 * unit) > 3)
    readonly property int columns: isLong ? 2 : page.columns
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property real cellHeight: Math.min((gridHeight - (rows - 1) * gap) / rows, Math.max(style.target, style.isHuge && isWide ? 240 * unit : style.sized(136)))
    readonly property real cellWidth: (availableWidth - (columns - 1) * gap) / columns

    readonly property real wordSize: style.sized(isLanguages ? 42 : 40)
    // Each place has a pictogram, which is large where all have room for one.
    readonly property bool arePictured: page.place === "settings" && page.buttons.every(one => cellWidth > style.wordsWidth(one.words[0], wordSize, 1) + 170 * unit)

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
            size: (root.isWide ? 84 : 92) * root.unit
            lines: root.isWide ? 1 : 2
            maximumHeight: (root.isWide ? 110 : 240) * root.unit
            mayTakeOneMore: !root.isWide
        }
    }

    SpokenPhrase {
        id: place

        anchors {
            left: parent.left
            leftMargin: root.side
        }
        y: heading.y + heading.height + 12 * root.unit
        visible: root.isWhereRaised
        width: root.availableWidth
        style: root.style
        words: root.isWhereRaised ? root.page.where : []
        size: root.style.sized(42)
        lines: 1
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
                // A name that two lines of larger text do not hold is as on the plain page, and the others are no smaller for it.
                readonly property bool isCrowded: style.isLarger && !style.isHuge && style.linesIn(modelData.words[0], style.sized(31), width - 2 * inset) > 2
                // The one that is chosen has a tick, and is smaller by itself where that leaves less for its name.
                readonly property bool isNarrow: width < 300 * root.unit
                readonly property bool isTicked: modelData.pictogram !== "" && width > style.wordsWidth(modelData.words[0], style.floor, 1) + iconRoom
                readonly property real besideTick: isTicked ? (width - iconRoom) / style.wordsWidth(modelData.words[0], root.wordSize, 1) : 1

                width: root.cellWidth
                height: root.cellHeight
                style: root.style
                button: modelData
                isMain: modelData.isOn
                radius: Math.min(34 * root.unit, height / 2)
                size: besideTick < 1 ? Math.max(besideTick * 0.97 * root.wordSize, style.floor) : isCrowded ? Math.max(40 * root.unit, style.floor) : root.wordSize
                inset: (isTicked ? 10 : 16) * root.unit
                spare: 0
                iconRoom: (root.arePictured ? 150 : isNarrow ? 64 : 78) * root.unit
                iconMost: (root.arePictured ? 84 : isNarrow ? 32 : 42) * root.unit
                group: isCrowded || besideTick < 1 ? null : sizes
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
        where: root.isWhereRaised ? [] : root.page.where
        after: root.page.later
    }
}
