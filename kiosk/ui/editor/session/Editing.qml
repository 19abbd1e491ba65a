pragma Singleton

import QtQuick

// Whether what is looked at may be changed in this window: what changes it is enabled only then. A field that
// has nothing of its own to take back asks for the step before.
QtObject {
    property bool isAllowed: true

    signal undoAsked
}
