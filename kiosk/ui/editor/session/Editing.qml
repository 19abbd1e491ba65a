pragma Singleton

import QtQuick

// Whether what is looked at may be changed in this window: what changes it is enabled only then.
QtObject {
    property bool isAllowed: true
}
