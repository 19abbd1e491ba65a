pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The notice that is written: how it looks, its words in each language, where and until when.
Column {
    id: root

    required property NoticeWriting writing
    readonly property string place: "notice"

    spacing: 14
    topPadding: 16

    EditorText {
        width: parent.width
        text: root.writing.said[root.writing.codes[0]]?.headline || qsTr("A new notice")
        font.pixelSize: 16
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Grid {
        width: parent.width
        columns: width < 420 ? 1 : 2
        columnSpacing: 10
        rowSpacing: 10

        NoticeStyle {
            width: (root.width - (parent.columns - 1) * 10) / parent.columns
            text: qsTr("Urgent")
            about: qsTr("in the colours of safety")
            isUrgent: true
            checked: root.writing.style === "urgent"
            onClicked: root.writing.dress("urgent")
        }

        NoticeStyle {
            width: (root.width - (parent.columns - 1) * 10) / parent.columns
            text: qsTr("Notice")
            about: qsTr("in the campaign’s colours")
            checked: root.writing.style === "notice"
            onClicked: root.writing.dress("notice")
        }
    }

    EditorText {
        width: parent.width
        text: qsTr("All languages stand together. Nothing is translated for you.")
        isNote: true
        wrapMode: Text.Wrap
    }

    EditorText {
        width: parent.width
        text: qsTr("The country’s emergency number stands under each notice.")
        isNote: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Repeater {
        model: root.writing.codes

        delegate: NoticeLanguage {
            required property string modelData

            width: root.width
            writing: root.writing
            code: modelData
            said: root.writing.said[modelData] ?? ({})
        }
    }

    EditorChoice {
        width: Math.min(300, parent.width)
        choices: root.writing.more.map(one => one.name === one.about ? one.name : qsTr("%1, %2").arg(one.name).arg(one.about))
        chosen: -1
        displayText: qsTr("Add a language")
        name: qsTr("Add a language")
        onPicked: index => {
            root.writing.add(root.writing.more[index].code);
            currentIndex = -1;
        }
    }

    NoticeWhere {
        width: parent.width
        writing: root.writing
    }
}
