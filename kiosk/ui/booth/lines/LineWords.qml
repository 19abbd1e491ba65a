pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Whose number a page is about: its title, the name, the number large, and what is known of it beside codes.
Column {
    id: root

    required property BoothStyle style
    // How high all of it may stand.
    required property real highest
    readonly property BoothView page: style.page
    readonly property real unit: style.unit
    // A code whose words stand here, unless the title says them.
    property CodeView code: null
    readonly property bool isTitle: code !== null && style.isTitle(code)
    readonly property int codes: page.codes.length

    // What is known of a line takes its room from the words above it.
    readonly property bool hasFacts: page.rows.some(row => row.facts.length > 0)
    readonly property bool isWordy: style.isWide && style.floor > 45 * unit
    readonly property bool isTight: style.isWide && style.isSmall ? code !== null : hasFacts && isWordy
    readonly property bool hasSmallTitle: isTight || style.isWide && page.danger.length > 0 || isTitle && isWordy

    // A number that is all of its page, with its code, is read from afar.
    readonly property bool isAlone: codes === 1 && page.buttons.length === 0
    readonly property real aloneSize: (!style.isWide && !style.isClimbing ? 420 : style.isWide && style.isSmall && style.isClimbing ? 216 : 240) * unit
    readonly property real besideSize: (isTight ? 104 : style.isSmall ? 140 : 170) * unit

    // Lines of letters that climb have air of their own.
    spacing: (style.isSmall ? 10 : style.isClimbing && style.isLarger ? 4 : 20) * unit

    SpokenPhrase {
        width: parent.width
        style: root.style
        words: root.page.title
        isTitle: true
        size: (root.style.isClimbing ? 68 : root.hasSmallTitle ? 60 : root.style.isSmall ? 68 : root.isTitle && root.style.isWide ? 76 : 92) * root.unit
        lines: root.style.isWide && (!root.code || root.style.isLarger && !(root.isWordy && root.isTitle)) ? 2 : 1
    }

    Repeater {
        model: root.page.rows

        delegate: Column {
            id: line

            required property RowView modelData
            readonly property real wanted: root.isAlone ? root.aloneSize : root.besideSize
            readonly property real room: root.style.isWide ? root.highest - y - name.height - root.spacing - beside.height : wanted

            width: parent?.width ?? 0
            // Letters of an address reach below a line of digits.
            spacing: /[a-z]/.test(modelData.number) ? 14 * root.unit : 0

            SpokenPhrase {
                id: name

                width: parent.width
                style: root.style
                words: line.modelData.name
                size: root.style.sized(root.hasSmallTitle ? 40 : 46)
                lines: 2
            }

            Number {
                anchors.left: parent.left
                text: line.modelData.number
                size: Math.max(104 * root.unit, Math.min(line.wanted, line.room))
                availableWidth: parent.width
                color: root.style.hasContrast ? root.style.accent : Theme.white
                Accessible.role: Accessible.StaticText
                Accessible.name: text.replace(/\s/g, " ")
            }

            Facts {
                width: parent.width
                style: root.style
                facts: root.codes ? line.modelData.facts : []
                size: root.style.sized(40)
                color: root.style.text
                highest: root.highest - line.y - y
                isTold: true
            }
        }
    }

    SpokenPhrase {
        id: beside

        visible: words.length > 0
        width: parent.width
        style: root.style
        words: root.code && !root.isTitle && !root.style.isWide ? root.code.words : []
        size: root.style.sized(44)
        lines: 2
    }
}
