import QtQuick

// What stands in the popup of a part of the sentence.
Column {
    // Puts the keyboard where one begins.
    signal begun

    spacing: 10
}
