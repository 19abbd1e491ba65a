pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A slide as the player draws it, at the size of this place. What comes is laid out under what stands, so that
// nothing flashes.
Item {
    id: root

    required property LivingPreview preview

    clip: true

    Repeater {
        model: root.preview.views

        delegate: Item {
            id: one

            required property int index
            required property var modelData

            anchors.fill: parent
            z: -index

            Loader {
                id: scene

                anchors.fill: parent
                active: false
                sourceComponent: Slide {
                    page: one.modelData as PageView
                }
            }

            Connections {
                function onSettled(): void {
                    arrival.start();
                }

                target: one.modelData as PageView
            }

            // Never while Python waits: the threads that fetch its pictures need it.
            Timer {
                id: arrival

                interval: 0
                onTriggered: root.preview.arrived(one.modelData as PageView)
            }

            Timer {
                interval: 0
                running: true
                onTriggered: {
                    const view = one.modelData as PageView;
                    view.wait();
                    scene.active = true;
                    view.arrived();
                }
            }
        }
    }
}
