"""Which words of a campaign do not fit on which screens, as they were drawn for the check."""

from collections.abc import Iterable, Mapping

from kiosk.content.display.screen import is_bar, is_tall
from kiosk.editing.words.campaign_words import TooLong, WordPlace
from kiosk.preflight.drawn.own_words import says, written_texts
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.drawn_page import DrawnText

ROUNDED = 1  # pixels by which a size may be off


def too_long_words(subjects: Iterable[Subject]) -> Mapping[WordPlace, tuple[TooLong, ...]]:
    """The words that are cut, or stand smaller than they are legible, by their slides; nothing of what was
    not drawn. Whoever says in the window that words are too long asks here.
    """
    found: dict[WordPlace, dict[str, bool]] = {}
    for subject in subjects:
        for at in subject.drawn:
            for key, locale, said in written_texts(subject, at):
                for text in at.drawn.texts:
                    if does_not_fit(text) and says(said, text.words):
                        shapes = found.setdefault((at.slide.id, key, locale), {})
                        shape = _shape(at.page.size)
                        shapes[shape] = shapes.get(shape, False) or bool(text.cut)
    return {place: tuple(TooLong(*one) for one in shapes.items()) for place, shapes in found.items()}


def does_not_fit(text: DrawnText) -> bool:
    """Whether words have too little room where they stand."""
    return bool(text.cut) or text.px < text.least - ROUNDED


def _shape(size: tuple[int, int]) -> str:
    return "bar" if is_bar(size) else "tall" if is_tall(size) else "wide"
