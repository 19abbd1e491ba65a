pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

// A heart of 193 small hearts, one for each that was given, in an order that scatters them; beyond that they
// take the places of the first. The newest may come flying, in sun, and cools to sky.
Item {
    id: root

    required property real unit
    required property int hearts
    required property bool isFlat
    // Whether the newest is the visitor's own, and whether it comes flying now, or came before.
    required property bool hasOwn
    required property bool isFlying
    required property bool isSettled
    // From where it flies.
    required property point origin
    readonly property int count: 193
    readonly property real pitch: Math.min(width / 19, height / 16)
    readonly property var cells: places()
    readonly property int newest: hearts < 1 ? -1 : (hearts - 1) * 71 % count

    // The middles of the cells, from the tip up.
    function places(): var {
        const found = [];
        const row = (middle, length, level) => {
            for (let i = 0; i < length; ++i)
                found.push(Qt.point(width / 2 + (middle + i - (length - 1) / 2) * pitch, (height + 16 * pitch) / 2 - (level + 0.5) * pitch));
        };
        [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 19, 19, 19].forEach((length, level) => row(0, length, level));
        [8, 6, 4].forEach((length, lobe) => {
            row(-4.5, length, 13 + lobe);
            row(4.5, length, 13 + lobe);
        });
        return found;
    }

    // A heart's outline, from the right of its tip, in steps: the same for all of one size.
    function outline(s: real): string {
        const p = (a, b) => `${(a * s).toFixed(2)} ${(b * s).toFixed(2)}`;
        const arc = `a${p(52, 52)} 0 1 0 `;
        return `l${p(79, -82)}${arc}${p(-86, -56)}${arc}${p(-86, 56)}l${p(79, 82)}q${p(7, 8)} ${p(14, 0)}z`;
    }

    // Those of one colour: 0 to 2 of the given ones, 3 of the places still free.
    function drawn(kind: int): string {
        const full = new Set();
        for (let i = Math.max(0, hearts - count); i < hearts; ++i)
            full.add(i * 71 % count);
        const hidden = hasOwn ? newest : -1;
        const s = pitch * (kind === 3 ? 0.74 : 0.86) / 200;
        const steps = outline(s);
        return cells.map((at, cell) => {
            const its = full.has(cell) ? (cell * 7 + (cell >> 2)) % 3 : 3;
            return its === kind && cell !== hidden ? `M${(at.x + 7 * s).toFixed(2)} ${(at.y + 76 * s).toFixed(2)}${steps}` : "";
        }).join("") || "M0 0";
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.white

            PathSvg {
                path: root.drawn(0)
            }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: root.isFlat ? Theme.white : Theme.sky

            PathSvg {
                path: root.drawn(1)
            }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: root.isFlat ? Theme.white : Theme.pale

            PathSvg {
                path: root.drawn(2)
            }
        }

        ShapePath {
            strokeWidth: Math.max(1, 2 * root.unit)
            strokeColor: root.isFlat ? Theme.white : Theme.sky
            fillColor: "transparent"

            PathSvg {
                path: root.drawn(3)
            }
        }
    }

    OwnHeart {
        visible: root.hasOwn && root.newest >= 0
        home: root.newest >= 0 ? root.cells[root.newest] : Qt.point(0, 0)
        origin: root.origin
        small: root.pitch * 0.86
        isFlying: root.isFlying
        isSettled: root.isSettled
        rest: root.isFlat ? Theme.yellow : Theme.sky
    }
}
