import QtQuick
import kiosk.ui

// A field of words or numbers, with its unit, and what it does.
Item {
    id: root

    required property DisplayForming page
    required property var field
    readonly property bool isNumber: ["inches", "metres", "seconds"].includes(field.kind)

    implicitHeight: input.height

    EditorField {
        id: input

        width: root.isNumber ? 118 : root.field.kind === "pixels" ? 190 : parent.width
        value: root.field.kind === "pixels" ? root.field.pixels : root.field.text
        isOfDraft: true
        name: qsTr("%1 %2").arg(root.field.label).arg(root.field.unit)
        hasFault: root.field.fault !== ""
        rightPadding: unit.text !== "" ? unit.implicitWidth + 18 : 11
        placeholderText: root.field.usual || (root.isNumber || root.field.kind === "pixels" ? "" : root.field.note)
        placeholderTextColor: Theme.slate
        onTyped: text => root.page.write(root.field.key, text)
        onActiveFocusChanged: {
            if (!activeFocus)
                leave();
        }

        function leave(): void {
            root.page.leave(root.field.key);
            text = value;
        }

        EditorText {
            id: unit

            x: parent.width - implicitWidth - 11
            anchors.verticalCenter: parent.verticalCenter
            text: root.field.unit
            isNote: true
            font.pixelSize: 14
        }
    }

    EditorText {
        anchors.left: input.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.verticalCenter: input.verticalCenter
        visible: root.isNumber || root.field.kind === "pixels"
        text: root.field.note
        isNote: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
}
