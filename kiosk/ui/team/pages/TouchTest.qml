pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Draws where the glass is touched, to its last corner: each corner turns green, and the last place is named.
Item {
    id: root

    required property TeamPage team
    readonly property TeamView page: team.page
    readonly property real unit: team.unit
    readonly property real corner: 150 * unit
    readonly property int kept: 150
    property list<bool> reached: [false, false, false, false]

    function touched(points: list<var>): void {
        for (const point of points) {
            marks.append({
                "across": point.x,
                "down": point.y
            });
            root.reach(point.x, point.y);
            root.team.host.mark(point.x, point.y);
        }
        if (marks.count > kept)
            marks.remove(0, marks.count - kept);
    }

    function reach(x: real, y: real): void {
        const isLeft = x < corner;
        const isTop = y < corner;
        if ((isLeft || x > width - corner) && (isTop || y > height - corner))
            reached[(isLeft ? 0 : 1) + (isTop ? 0 : 2)] = true;
    }

    LayoutMirroring.enabled: false

    ListModel {
        id: marks
    }

    Repeater {
        model: 4

        delegate: Rectangle {
            id: place

            required property int index

            x: index % 2 ? root.width - width : 0
            y: index > 1 ? root.height - height : 0
            width: root.corner
            height: width
            color: root.reached[index] ? Theme.go : Theme.white
            border.color: root.reached[index] ? Theme.go : Theme.heart
            border.width: Math.max(1, Math.round(5 * root.unit))

            Pictogram {
                anchors.centerIn: parent
                visible: root.reached[place.index]
                page: root.page
                name: "act-done"
                width: Math.round(84 * root.unit)
                person: Theme.white
                ground: Theme.go
            }
        }
    }

    Repeater {
        model: marks

        delegate: Rectangle {
            required property real across
            required property real down

            x: across - width / 2
            y: down - height / 2
            width: 36 * root.unit
            height: width
            radius: width / 2
            color: Theme.heart
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => root.touched(points)
        onUpdated: points => root.touched(points)
    }

    Column {
        id: said

        LayoutMirroring.enabled: root.page.rightToLeft
        LayoutMirroring.childrenInherit: true
        x: (root.width - width) / 2
        y: root.height * 0.28
        width: Math.min(root.width - 2 * root.corner - 40 * root.unit, 900 * root.unit)
        spacing: 28 * root.unit

        TeamHeading {
            width: parent.width
            team: root.team
        }

        Repeater {
            model: [...root.page.more, ...root.team.host.spot]

            delegate: Phrase {
                required property WordsView modelData

                width: said.width
                page: root.page
                words: [modelData]
                size: 50 * root.unit
                minimum: 33 * root.unit
                isBold: false
            }
        }
    }

    TeamKey {
        x: (root.width - width) / 2
        y: root.height * 0.68
        width: 440 * root.unit
        height: 132 * root.unit
        team: root.team
        button: root.page.bar[0]
    }
}
