pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Help lines and the emergency number. Everything a line promises comes from its own record.
Item {
    id: root

    required property PageView page
    required property real unit
    required property int shape
    readonly property bool isLandscape: shape === Slide.Landscape
    readonly property bool isBar: shape === Slide.Bar
    readonly property bool isSide: isLandscape || isBar
    readonly property int asked: page.others.length
    readonly property int lines: page.items.length
    readonly property bool isSingle: lines < 2
    readonly property real margin: (isBar ? 110 : isLandscape ? 104 : 76) * unit
    readonly property real above: (isBar ? 40 : isLandscape ? 60 : 80) * unit
    // Over the band, or beside it on a bar.
    readonly property real availableWidth: width - (isBar ? band.width : 0) - 2 * margin
    readonly property real availableHeight: (isBar ? height : band.y) - 2 * above
    // The questions take the start side beside several lines; else the top.
    readonly property bool isBeside: !isAlone && (isSide && (!isSingle || asked > 4) || isBar)
    readonly property real askWidth: isBeside ? availableWidth * (isBar ? 0.4 : 0.46) : availableWidth
    readonly property real askSize: Math.min((isAlone && asked < 3 ? 140 : asked === 1 ? 96 : isBar || asked === 2 ? 84 : isBeside ? 60 : 64) * unit, askWidth * (isAlone ? 0.115 : 0.085), availableHeight * (isBeside || isAlone ? 0.96 : isSingle ? 0.5 : 0.42) / Math.max(1, asked) / (claimsBelow ? 2.3 : asked > 6 ? 1.66 : 1.45))
    readonly property bool claimsBelow: !isBar && asked < 5 && (isBeside || !isSide)
    readonly property bool hasClaims: !isBar && (claimsBelow || !isBeside && asked < 5)
    readonly property real between: (isBar ? 16 : isLandscape ? 40 : 44) * unit
    // On a long bar a name stands after its number; on a short one there is no room beside it.
    readonly property bool isInline: isBar && !isSingle && width > 5 * height
    // No line may be shown: the emergency number stands alone.
    readonly property bool isAlone: lines === 0
    // What every line has to itself, its names and its number together.
    readonly property real lineHeight: (linesHeight - (lines - 1) * between) / Math.max(1, lines)
    // Nastaliq climbs: under a name it takes more room.
    readonly property bool isClimbing: page.items.some(line => line.more.some(words => words.isClimbing))
    readonly property bool hasDetails: page.items.some(line => line.more.length > 0)
    readonly property real nameSize: Math.max(34 * unit, Math.min((isSingle || isBar ? 60 : 47) * unit, lineHeight * (isBar && (isSingle || isInline) ? (isClimbing ? 0.29 : 0.36) : hasDetails && isBar !== (lines > 2) ? 0.19 : 0.25)))
    readonly property bool isStacked: {
        let isAnyWide = false;
        for (let i = 0; i < numbers.count; ++i)
            isAnyWide = ((numbers.itemAt(i) as HelpNumber)?.isWide ?? false) || isAnyWide;
        return isAnyWide;
    }
    readonly property real linesHeight: isBeside ? availableHeight : availableHeight - asks.height - 40 * unit

    SizeGroup {
        id: questions
    }

    SizeGroup {
        id: promises
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }

    Rings {
        anchors.fill: parent
        unit: root.unit
        centreX: (root.page.rightToLeft ? 0.1 : 0.9) * root.width
        centreY: root.isSide ? 150 * root.unit : 170 * root.unit
        outerRadius: (root.isBar ? 900 : 860) * root.unit
    }

    Column {
        id: asks

        anchors {
            left: parent.left
            leftMargin: root.margin
        }
        y: root.isBeside || root.isAlone ? root.above + (root.availableHeight - height) / 2 : root.above
        spacing: root.askSize * (root.claimsBelow ? 0.36 : 0.3)
        visible: !root.isAlone || root.page.number !== ""

        Repeater {
            model: root.page.others

            delegate: AskRow {
                required property ItemView modelData

                width: root.askWidth
                page: root.page
                unit: root.unit
                ask: modelData
                size: root.askSize
                questions: questions
                promises: promises
                isDanger: root.isAlone
                isOneLine: !root.claimsBelow
                hasClaims: root.hasClaims && modelData.more.length > 0
                mostLines: root.asked < 3 ? 2 : 1
            }
        }
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: root.isBeside ? root.margin + root.askWidth + (root.isBar ? 60 : 64) * root.unit : root.margin
        }
        y: root.isBeside ? root.above + (root.availableHeight - height) / 2 : asks.y + asks.height + 40 * root.unit + Math.max(0, (root.linesHeight - height) / 2)
        width: root.isBeside ? root.availableWidth - root.askWidth - (root.isBar ? 60 : 64) * root.unit : root.availableWidth
        spacing: root.between

        Repeater {
            id: numbers

            model: root.page.items

            delegate: HelpNumber {
                required property ItemView modelData

                width: parent.width
                page: root.page
                unit: root.unit
                line: modelData
                nameSize: root.nameSize
                isInline: root.isInline
                isStacked: root.isStacked
                isSingle: root.isSingle
                size: Math.min((root.isSingle ? 282 : root.isLandscape ? 132 : 150) * root.unit, isInline ? root.lineHeight / 1.02 : (root.lineHeight - root.nameSize * (isStacked ? (root.isClimbing ? 3.4 : 2.72) : root.isClimbing ? 2 : 1.36)) / 0.98)
            }
        }
    }

    EmergencyBand {
        id: band

        visible: root.page.number !== ""
        x: root.isBar && !root.page.rightToLeft ? root.width - width : 0
        y: root.isBar ? 0 : root.height - height
        width: root.isBar ? Math.min(760 * root.unit, 0.3 * root.width) : root.width
        height: !visible ? 0 : root.isBar ? root.height : root.isAlone ? root.height * 0.44 : root.isLandscape ? (rows > 3 ? 312 : 264) * root.unit : (304 + rows * rowHeight) * root.unit
        page: root.page
        unit: root.unit
        shape: root.shape
        isAlone: root.isAlone
    }
}
