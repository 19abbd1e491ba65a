"""The slide with which a new playlist begins: the one that was looked at last."""

from kiosk.editing.slides.slide_name import slide_name
from kiosk.ui.editor.session.editing_session import EditingSession


def beginning_slide(session: EditingSession) -> tuple[list[str], str]:
    """Its id, and its name for people; the first slide's where none was looked at, none without slides."""
    slides = [one for one in session.document.get("slides", []) if one.get("id")]
    looked_at = [one for one in slides if one["id"] == session.slide_looked_at] or slides[:1]
    names = [slide_name(one, session.document.get("source-language", "")) for one in looked_at]
    return [one["id"] for one in looked_at], "".join(names)
