"""What an operator calls the slides and playlists of a campaign."""

from typing import Any

from kiosk.content.language.direction import in_sentence
from kiosk.editing.publishing.told_change import Document, by_id
from kiosk.editing.slides.slide_name import name_alone

TEXTS = frozenset({"headline", "text", "alt", "theme", "subtitles", "credit"})


def slides_of(document: Document) -> dict[str, Document] | None:
    """The slides by their ids; None where they cannot be told from each other."""
    return by_id(document.get("slides", []))


def playlists_of(document: Document) -> dict[str, Document] | None:
    """The playlists by their ids; None where they cannot be told from each other."""
    return by_id(document.get("playlists", []))


def entries_of(playlist: Document) -> list[str] | None:
    """The ids of a playlist's slides; None where they are none."""
    names = playlist.get("slides", [])
    return names if isinstance(names, list) and all(isinstance(one, str) for one in names) else None


def titles_in(document: Document) -> dict[str, str]:
    """What all slides are called, by their ids; nothing where they cannot be told from each other."""
    source = document.get("source-language")
    return {name: name_alone(one, source) for name, one in (slides_of(document) or {}).items()}


def title_in(name: str, *documents: Document) -> str:
    """What the slide of an id is called in a sentence, by the first document that has it; else the id."""
    for document in documents:
        if slide := (slides_of(document) or {}).get(name):
            return in_sentence(name_alone(slide, document.get("source-language")))
    return name


def with_languages(table: Document, source: Any) -> dict[str, Any]:
    """A table in which each text says its language, as if it were written so."""
    return {
        key: {str(source): value} if key in TEXTS and isinstance(value, str) else value
        for key, value in table.items()
    }
