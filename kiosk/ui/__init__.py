"""How it looks: the only package that knows Qt, and at once the QML module of the same name.

Python owns facts and QML owns layout and motion. QML gets Python's objects through required properties
alone; their views of content are constant. Verbs go the other way, as slots that return nothing. What
stands on the glass is always a finished picture: a page renderer draws a page in a window that nobody sees,
and the display's window shows and blends the pictures.

    render   makes a picture of a page: its values for QML, its fonts, the images that it asks for
    window   the window on the screen, the screen it stands on, and what draws it
    player   what is shown when: the programme, what comes next, how long a fade may take
    booth    what is touched: a visit and its pages, the invitation, the hearts, the voice
    app      one run of a display from start to end

`optional_service` starts what a display can do without.

QML lies beside these: `slides` has one file for each kind of slide, `booth` its pages; both share `text`,
words that fit their place, and `parts`, pictures and drawings. `qmldir` names every file, `Theme.qml` every
colour.
"""
