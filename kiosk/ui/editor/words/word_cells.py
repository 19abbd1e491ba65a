"""A cell of the page of words, as QML shows it."""

from typing import Any

from kiosk.content.language import locales
from kiosk.editing.words.campaign_texts import CampaignText
from kiosk.editing.words.campaign_words import CampaignWords, Cell
from kiosk.ui.editor.words.word_labels import WordLabels
from kiosk.ui.render.fonts import face

TOO_LONG = "too-long"


def cell_shown(words: CampaignWords, text: CampaignText, locale: str, labels: WordLabels) -> dict[str, Any]:
    """What a text says in a language, in which face and direction, and how far it is."""
    cell = words.cell(text, locale)
    spoken = cell.found_in or locale
    return {
        "words": cell.words,
        "state": state_of(cell),
        "said": labels.state(cell),
        "isOwn": cell.is_own,
        "family": face(spoken).family,
        "isRightToLeft": locales.is_right_to_left(spoken),
        "isClimbing": spoken in locales.CLIMBING,
        "heard": cell_heard(cell, text, locale, labels),
    }


def cell_heard(cell: Cell, text: CampaignText, locale: str, labels: WordLabels) -> str:
    """Which text it is, in which language, what it says, and how far it is, for a screen reader."""
    return f"{labels.cell(text, locale)}: {cell.words} {labels.state(cell)}".strip()


def state_of(cell: Cell) -> str:
    """How far words are, by the name of the sign for it; of those that do not fit that first."""
    return TOO_LONG if cell.is_too_long else cell.state.value
