pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// What is said over a film, one caption after the other, all in one size: of the rooms that a sheet may give,
// from the least on, the first in which all of them stand at nearly their full size, or else at any legible one.
Item {
    id: root

    required property PageView page
    required property TonePalette colours
    required property real size
    required property real minimum
    // Whether a caption stands in the middle of the room's height, else at its top.
    required property bool isCentered
    // Heights.
    required property list<real> rooms
    readonly property real mostRoom: rooms[rooms.length - 1]
    readonly property bool isFitted: page.captionHeights.length > 0
    readonly property real leastOfFull: 0.78
    readonly property list<real> sizes: ladder()
    readonly property point choice: chosen(page.captionHeights)
    // Which of the rooms it is.
    readonly property int room: choice.x
    readonly property real px: choice.y

    function ladder(): list<real> {
        const steps = [1, 0.96, 0.92, 0.88, 0.84, 0.8, leastOfFull];
        for (let step = 0.74; step > minimum / size; step -= 0.04)
            steps.push(step);
        return [...steps.map(step => step * size).filter(one => one > minimum), minimum];
    }

    function chosen(heights: var): point {
        const last = rooms.length - 1;
        for (let room = 0; room < last + 1 && heights.length; ++room) {
            const fits = sizes.findIndex((one, at) => heights[at] <= rooms[room] + 0.5);
            if (fits >= 0 && (room === last || sizes[fits] >= leastOfFull * size - 0.5))
                return Qt.point(room, sizes[fits]);
        }
        return Qt.point(last, minimum);
    }

    // How high a caption stands at each of the sizes; infinitely where it is too high anyway. Letters of
    // Nastaliq reach beyond their lines, some of them by more than others.
    function heights(phrase: Phrase): list<real> {
        const reach = page.caption.some(words => words.isClimbing) ? 0.2 : 0;
        const found = [phrase.heightAt(minimum, 100) + reach * minimum];
        for (let at = sizes.length - 2; at >= 0; --at)
            found.unshift(found[0] <= mostRoom + 0.5 ? phrase.heightAt(sizes[at], 100) + reach * sizes[at] : Infinity);
        return found;
    }

    Connections {
        function onGauging(): void {
            root.page.gauged(root.heights(captions.itemAt(0) as Phrase), root.mostRoom);
        }

        target: root.page
    }

    // Made anew for each caption, so that it is fitted to its place.
    Repeater {
        id: captions

        model: root.visible ? [root.page.caption] : []

        delegate: Phrase {
            required property list<WordsView> modelData

            y: root.isCentered ? (root.height - height) / 2 : 0
            width: root.width
            page: root.page
            words: modelData
            size: root.px
            minimum: root.minimum
            lines: 100
            mayEndSooner: true
            maximumHeight: root.isFitted ? root.height : 100000
            color: root.colours.headline
            secondColor: root.colours.second
        }
    }
}
