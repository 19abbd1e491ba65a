pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// One thing that may be said of a slide, in its form, with what is wrong with it.
Column {
    id: root

    required property SlidesPage page

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

    // What stands there, for whoever looks for a field that is closed.
    readonly property Item item: loader.item as Item

    spacing: 6

    Loader {
        id: loader

        width: parent.width
        sourceComponent: root.forms[root.field.form] ?? null
    }

    FieldFault {
        width: parent.width
        told: root.field.fault
    }

    Component {
        id: words

        WordsField {
            field: root.field
            page: root.page
        }
    }

    Component {
        id: typed

        TypedField {
            field: root.field
        }
    }

    Component {
        id: toggle

        Column {
            spacing: 4

            EditorSwitch {
                width: parent.width
                text: root.field.label
                isOn: root.field.value === true
                onPicked: isOn => root.field.put(isOn)
            }

            EditorText {
                visible: text !== ""
                width: parent.width
                text: root.field.hint
                wrapMode: Text.Wrap
                isNote: true
            }
        }
    }

    Component {
        id: choice

        ChoiceField {
            field: root.field
        }
    }

    Component {
        id: many

        ManyField {
            field: root.field
        }
    }

    Component {
        id: picture

        PictureField {
            field: root.field
        }
    }

    Component {
        id: focusPoint

        FocusField {
            field: root.field
            page: root.page
        }
    }
}
