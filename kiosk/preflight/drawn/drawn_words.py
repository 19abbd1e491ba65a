"""Checks words as they are drawn: large enough for where they are read, clear, whole, with every letter."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from kiosk.content.messages.message import message
from kiosk.preflight.drawn.drawn_place import Seen, of_drawn, of_texts, once, texts, where, worst
from kiosk.preflight.drawn.own_words import can_make_room
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.drawn_page import Place

# Of the height of the lower one; those of Nastaliq reach far.
TAILS = 0.35
LEAST_CONTRAST = 7.0  # WCAG 2.2, 1.4.6, for whoever sees less well


def findings(subject: Subject) -> Iterator[Finding]:
    """The words that cannot be read; of each fault of a slide the worst case alone."""
    seen = texts(subject)
    yield from _missing(subject, seen)
    yield from _contrasts(subject, seen)
    yield from _cut(subject, seen)
    yield from once(_over_each_other(subject))


def _missing(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    without = (one for one in seen if one.text.missing)
    for alike in worst(without, lambda _: 0, lambda one: one.text.missing):
        one = alike[0]
        signs = ", ".join(f'"{sign}" (U+{ord(sign):04X})' for sign in one.text.missing)
        told = message("character-without-face", signs=signs, words=one.text.words, where=one.where)
        yield of_texts(subject, told, alike)


def _contrasts(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    faint = (one for one in seen if one.text.contrast < LEAST_CONTRAST and not one.text.cut)
    for alike in worst(faint, lambda one: one.text.contrast):
        one = alike[0]
        told = message(
            "contrast-too-low",
            words=one.text.words,
            contrast=one.text.contrast,
            least=LEAST_CONTRAST,
            where=one.where,
        )
        yield of_texts(subject, told, alike)


def _cut(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    for alike in worst((one for one in seen if one.text.cut), lambda one: -len(one.text.words)):
        one = alike[0]
        name = "words-cut-off" if can_make_room(subject, one.at, one.text.words) else "program-words-cut-off"
        told = message(name, words=one.text.words, how=one.text.cut, where=one.where)
        yield of_texts(subject, told, alike)


def _over_each_other(subject: Subject) -> Iterator[Finding]:
    for one in subject.drawn:
        for text, other in combinations(one.drawn.texts, 2):
            if _meet(text.place, other.place):
                name = (
                    "words-over-words"
                    if can_make_room(subject, one, text.words, other.words)
                    else "program-words-over-words"
                )
                over = message(name, words=text.words, others=other.words, where=where(one.page))
                yield of_drawn(subject, over, one, text.place, other.place)


def _meet(one: Place, other: Place) -> bool:
    """Whether the ink of two texts lies over each other, by more than tails of letters reach."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return across > 0 and down > TAILS * min(one[3], other[3])
