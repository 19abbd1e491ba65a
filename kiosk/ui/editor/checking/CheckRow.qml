import QtQuick
import kiosk.ui

// One finding, or the slide over several.
Item {
    id: root

    required property ListView list
    required property CheckPage page
    required property var modelData
    readonly property bool isHeading: modelData.heading !== undefined
    readonly property bool isHere: !isHeading && modelData.index === page.current
    readonly property string address: page.still(modelData.slide, page.stills)

    height: isHeading ? 52 : words.height + 18
    Accessible.role: isHeading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: isHeading ? `${modelData.heading}, ${modelData.note}` : [modelData.message, modelData.where].filter(one => one).join(", ")
    Accessible.selected: isHere
    Accessible.onPressAction: press()

    function press(): void {
        if (!isHeading)
            page.choose(modelData.index);
        list.forceActiveFocus();
    }

    Rectangle {
        visible: root.isHeading
        width: parent.width
        height: 1
        color: Theme.hair
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 12
        visible: root.isHere
        radius: 10
        color: Theme.mist
        border.width: 2
        border.color: Theme.heart

        EditorFocus {
            isShown: root.list.activeFocus
            radius: 12
        }
    }

    Image {
        id: picture

        visible: root.isHeading
        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.verticalCenter: parent.verticalCenter
        width: source.toString() ? 56 : 0
        height: 34
        source: root.address
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }

    EditorText {
        visible: root.isHeading
        anchors.left: picture.right
        anchors.leftMargin: picture.width ? 10 : 0
        anchors.right: many.left
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        text: root.modelData.heading ?? ""
        font.bold: true
    }

    EditorText {
        id: many

        visible: root.isHeading
        anchors.right: parent.right
        anchors.rightMargin: 22
        anchors.verticalCenter: parent.verticalCenter
        text: root.modelData.note ?? ""
        isNote: true
    }

    CheckMark {
        visible: !root.isHeading
        anchors.left: parent.left
        anchors.leftMargin: 22
        y: 10
        severity: root.modelData.severity ?? ""
    }

    Column {
        id: words

        visible: !root.isHeading
        anchors.left: parent.left
        anchors.leftMargin: 50
        anchors.right: parent.right
        anchors.rightMargin: 24
        y: 8

        EditorText {
            width: parent.width
            text: root.modelData.message ?? ""
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.bold: root.isHere
        }

        EditorText {
            width: parent.width
            visible: text !== ""
            text: root.modelData.where ?? ""
            isNote: true
        }
    }

    TapHandler {
        onTapped: root.press()
    }
}
