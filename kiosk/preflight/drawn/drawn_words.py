"""Checks words as they are drawn: large enough for where they are read, clear, whole, with every letter."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from kiosk.content.quoting import cut
from kiosk.preflight.drawn.drawn_place import Seen, of_drawn, texts, where, worst
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject
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
    yield from _over_each_other(subject)


def _missing(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    without = (one for one in seen if one.text.missing)
    for one in worst(without, lambda _: 0, lambda one: one.text.missing):
        signs = ", ".join(f'"{sign}" (U+{ord(sign):04X})' for sign in one.text.missing)
        message = (
            f'No face of this machine has {signs}, which stands in "{cut(one.text.words)}", {one.where}.'
        )
        fix = "Write it otherwise, or install a face that has it (fonts-noto-core has most)."
        yield of_drawn(subject, "error", "character-without-face", one.at, message, fix)


def _contrasts(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    faint = (one for one in seen if one.text.contrast < LEAST_CONTRAST and not one.text.cut)
    for one in worst(faint, lambda one: one.text.contrast):
        message = (
            f'"{cut(one.text.words)}" stands out by {one.text.contrast:.1f} : 1, and should by '
            f"{LEAST_CONTRAST:g} : 1, {one.where}."
        )
        fix = "Choose another tone for the slide, or a picture that is calmer there."
        yield of_drawn(subject, "warning", "contrast-too-low", one.at, message, fix)


def _cut(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    for one in worst((one for one in seen if one.text.cut), lambda one: -len(one.text.words)):
        message = f'Of "{cut(one.text.words)}" not all is seen: it {one.text.cut}, {one.where}.'
        yield of_drawn(subject, "error", "words-cut-off", one.at, message, "Say it in fewer words.")


def _over_each_other(subject: Subject) -> Iterator[Finding]:
    told = set()
    for one in subject.drawn:
        for text, other in combinations(one.drawn.texts, 2):
            if one.slide.id not in told and _meet(text.place, other.place):
                told.add(one.slide.id)
                message = f'"{cut(text.words)}" stands over "{cut(other.words)}", {where(one.page)}.'
                yield of_drawn(subject, "error", "words-over-words", one, message, "Say it in fewer words.")


def _meet(one: Place, other: Place) -> bool:
    """Whether the ink of two texts lies over each other, by more than tails of letters reach."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return across > 0 and down > TAILS * min(one[3], other[3])
