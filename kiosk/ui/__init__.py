"""How it looks: the only package that knows Qt, and at once the QML module of the same name.

Python owns facts and QML owns layout and motion. QML gets Python's objects through required properties
alone; their views of content are constant. Verbs go the other way, as slots that return nothing. What
stands on the glass is always a finished picture: the easel draws a page hidden, the stage shows and blends.
"""
