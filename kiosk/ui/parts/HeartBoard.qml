import QtQuick
import QtQuick.Shapes
import kiosk.ui

// A heart of 193 dots: two lobes of 4, 6 and 8, four rows of 19, then 17 down to 1.
// `share` of them, from the bottom, are filled; with no share, all.
Item {
    id: root

    required property real share
    property color full: Theme.heart
    property color empty: Theme.haze
    readonly property real pitch: Math.min(width / 19, height / 16)
    readonly property int count: 193
    readonly property int filled: share < 0 ? count : Math.round(count * share)

    // The dots from the tip up, from `first` to before `last`, as one path.
    function dots(first: int, last: int): string {
        const rows = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 19, 19, 19];
        const lobes = [8, 6, 4];
        const r = pitch * 0.41;
        let path = "";
        let seen = 0;
        const dot = (column, row) => {
            if (seen >= first && seen < last) {
                const x = width / 2 + column * pitch;
                const y = (height + 16 * pitch) / 2 - (row + 0.5) * pitch;
                path += `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
            }
            ++seen;
        };
        for (let row = 0; row < rows.length; ++row) {
            for (let i = 0; i < rows[row]; ++i)
                dot(i - (rows[row] - 1) / 2, row);
        }
        for (let lobe = 0; lobe < 3; ++lobe) {
            for (const middle of [-5, 5]) {
                for (let i = 0; i < lobes[lobe]; ++i)
                    dot(middle + (middle < 0 ? 0.5 : -0.5) + i - (lobes[lobe] - 1) / 2, rows.length + lobe);
            }
        }
        return path;
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: root.empty

            PathSvg {
                path: root.dots(root.filled, root.count)
            }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: root.full

            PathSvg {
                path: root.dots(0, root.filled)
            }
        }
    }
}
