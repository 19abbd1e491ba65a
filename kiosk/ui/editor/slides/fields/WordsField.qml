pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Words of a slide, side by side in all languages of the venue's displays.
Column {
    id: root

    required property SlideField field
    required property SlidesPage page
    property bool isOpen: field.name === "headline"

    spacing: 6

    EditorPress {
        id: heading

        width: root.width
        implicitHeight: 24
        text: root.field.label
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: root.isOpen ? qsTr("%1, languages shown").arg(text) : qsTr("%1, languages hidden").arg(text)
        onClicked: root.isOpen = !root.isOpen

        contentItem: Row {
            spacing: 8

            EditorIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.isOpen ? "down" : "on"
                color: Theme.ink
                width: 16
                height: 16
                isMirrored: heading.mirrored && !root.isOpen
            }

            EditorText {
                text: heading.text
                font.bold: true
            }

            EditorText {
                visible: !root.isOpen
                text: first.length > 0 ? first : qsTr("%1 languages").arg(root.field.languages.length)
                isNote: true
                width: Math.min(implicitWidth, root.width - 120)

                readonly property string first: {
                    const one = root.field.languages[0] as SpokenField;
                    return one ? one.value || one.placeholder : "";
                }
            }
        }

        background: EditorFocus {
            isShown: heading.visualFocus
            radius: 6
        }
    }

    EditorText {
        visible: root.isOpen && text !== ""
        width: root.width
        text: root.field.hint
        wrapMode: Text.Wrap
        isNote: true
    }

    Repeater {
        model: root.isOpen ? root.field.languages : []

        delegate: Item {
            id: row

            required property var modelData
            readonly property SpokenField spoken: modelData as SpokenField
            readonly property string place: `${root.field.name} ${spoken.locale}`

            width: root.width
            height: Math.max(typed.height, 36) + (verdict.visible ? verdict.height + 4 : 0)

            EditorText {
                anchors.left: parent.left
                y: 9
                width: 84
                text: row.spoken.name
            }

            // The field has its language's own direction, its place that of the window.
            Item {
                anchors.left: parent.left
                anchors.leftMargin: 90
                anchors.right: state.left
                anchors.rightMargin: 8

                EditorField {
                    id: typed

                    width: parent.width
                    value: row.spoken.value
                    placeholderText: row.spoken.placeholder
                    placeholderTextColor: Theme.slate
                    isRightToLeft: row.spoken.isRightToLeft
                    isOfDraft: true
                    name: qsTr("%1, %2").arg(root.field.label).arg(row.spoken.name)
                    hasFault: row.spoken.tooFar !== ""
                    Accessible.description: row.spoken.tooFar || row.spoken.standing
                    onTyped: text => {
                        root.page.follow(row.spoken.locale);
                        row.spoken.say(text);
                    }
                    onActiveFocusChanged: {
                        if (activeFocus)
                            root.page.follow(row.spoken.locale);
                    }
                }
            }

            EditorText {
                id: verdict

                anchors.left: parent.left
                anchors.leftMargin: 90
                anchors.right: parent.right
                y: typed.height + 4
                visible: text !== ""
                text: row.spoken.tooFar
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
                isNote: true
                color: Theme.stop
            }

            EditorText {
                id: state

                anchors.right: parent.right
                y: 9
                width: text ? 80 : 0
                wrapMode: Text.Wrap
                text: row.spoken.tooFar ? qsTr("Too long") : row.spoken.standing
                isNote: true
                color: [qsTr("Missing"), qsTr("Too long")].includes(text) ? Theme.stop : Theme.slate
            }
        }
    }
}
