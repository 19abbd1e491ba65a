pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.ui

// All that may be said of the slide that is looked at, one field under the other.
Flickable {
    id: root

    required property SlidesPage page

    contentHeight: column.height + 32
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        x: 20
        y: 14
        width: root.width - 40
        spacing: 16
        enabled: Editing.isAllowed

        Column {
            width: parent.width
            spacing: 2

            EditorText {
                width: parent.width
                text: root.page.title
                font.pixelSize: 16
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            EditorText {
                width: parent.width
                text: root.page.note
                isNote: true
            }
        }

        Repeater {
            model: root.page.inspector.fields

            delegate: Loader {
                id: one

                required property var modelData
                readonly property string place: field.name
                readonly property SlideField field: modelData as SlideField
                readonly property var forms: ({
                        "words": words,
                        "seconds": typed,
                        "day": typed,
                        "switch": toggle,
                        "choice": choice,
                        "one": choice,
                        "many": many,
                        "picture": picture,
                        "focus": focusPoint
                    })

                width: column.width
                sourceComponent: forms[field.form] ?? null

                Component {
                    id: words

                    WordsField {
                        field: one.field
                        page: root.page
                    }
                }

                Component {
                    id: typed

                    TypedField {
                        field: one.field
                    }
                }

                Component {
                    id: toggle

                    Column {
                        spacing: 4

                        EditorSwitch {
                            width: parent.width
                            text: one.field.label
                            isOn: one.field.value === true
                            onPicked: isOn => one.field.put(isOn)
                        }

                        EditorText {
                            visible: text !== ""
                            width: parent.width
                            text: one.field.hint
                            wrapMode: Text.Wrap
                            isNote: true
                        }
                    }
                }

                Component {
                    id: choice

                    ChoiceField {
                        field: one.field
                    }
                }

                Component {
                    id: many

                    ManyField {
                        field: one.field
                    }
                }

                Component {
                    id: picture

                    PictureField {
                        field: one.field
                    }
                }

                Component {
                    id: focusPoint

                    FocusField {
                        field: one.field
                        page: root.page
                    }
                }
            }
        }
    }
}
