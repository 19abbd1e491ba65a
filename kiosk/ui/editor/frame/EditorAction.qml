import QtQuick.Controls.Basic

// An act of a menu. Its key may be one of a list's own, which is named here and heard there: in a field that is
// typed in, the same key does what it does in any field.
Action {
    property string keys: ""
}
