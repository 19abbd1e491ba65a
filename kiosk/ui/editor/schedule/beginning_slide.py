"""The slide with which a new playlist begins: the one that was looked at last."""

from kiosk.content.language.direction import in_sentence
from kiosk.editing.slides.slide_name import slide_name
from kiosk.ui.editor.session.editing_session import EditingSession


def beginning_slide(session: EditingSession) -> tuple[list[str], str]:
    """Its id, and its name in a sentence; the first slide's where none was looked at, none without slides."""
    slides = [one for one in session.document.get("slides", []) if one.get("id")]
    looked_at = [one for one in slides if one["id"] == session.slide_looked_at] or slides[:1]
    source = session.document.get("source-language", "")
    names = [in_sentence(slide_name(one, source)) for one in looked_at]
    return [one["id"] for one in looked_at], "".join(names)
