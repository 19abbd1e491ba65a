"""Checks words as they are drawn: large enough for where they are read, clear, whole, with every letter."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kiosk.content.quoting import cut
from kiosk.preflight.drawn.drawn_place import of_drawn, where
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.subject import DrawnSlide, Subject
from kiosk.proof.drawn_page import DrawnText

# How high capitals are, as shares of the distance they are read from: at the least, and with ease.
HARDLY, WELL = 1 / 350, 1 / 250
# From how far a role is read, as a share of the display's viewing distance; what is not here is read by who
# comes near: a source, and what stands beside a code.
READ_FROM = {"headline": 1.0, "number": 1.0, "label": 0.5, "body": 0.5}
NAMES = {"headline": "headline", "number": "number", "label": "label", "body": "text"}
LEAST_CONTRAST = 7.0  # WCAG 2.2, 1.4.6, for whoever sees less well


class Seen(NamedTuple):
    """A text where it was drawn."""

    at: DrawnSlide
    text: DrawnText

    @property
    def where(self) -> str:
        """In which languages and on which screen, as a part of a sentence."""
        return where(self.at.page)


def findings(subject: Subject) -> Iterator[Finding]:
    """The words that cannot be read; of each fault of a slide the worst case alone."""
    if not subject.drawn:
        return
    seen = [Seen(one, text) for one in subject.drawn for text in one.drawn.texts]
    yield from _heights(subject, seen)
    yield from _missing(subject, seen)
    yield from _contrasts(subject, seen)
    yield from _cut(subject, seen)


def _heights(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    screen = subject.display.screen
    distance = screen.viewing_distance_m
    if distance is None or screen.diagonal_inches is None:
        yield subject.of_display(
            "note",
            "legibility-not-judged",
            "Whether words are large enough is not judged: the display does not say how large it is, or from "
            "how far away it is read.",
            "Write diagonal-inches and viewing-distance-m below [screen].",
        )
        return
    worst: dict[tuple[str, str], Seen] = {}
    for one in seen:
        if one.text.role in READ_FROM and _reach(one) < distance * READ_FROM[one.text.role]:
            key = (one.at.slide.id, one.text.role)
            worst[key] = min(worst.get(key, one), one, key=_reach)
    for one in worst.values():
        yield _too_small(subject, one, distance * READ_FROM[one.text.role])


def _reach(one: Seen) -> float:
    """From how many metres words are read well."""
    per_mm = one.at.page.pixels_per_mm or 1.0
    return one.text.capitals / per_mm / 1000 / WELL


def _too_small(subject: Subject, one: Seen, distance: float) -> Finding:
    well = _reach(one)
    severity: Severity = "error" if well * WELL / HARDLY < distance else "warning"
    return of_drawn(
        subject,
        severity,
        "words-too-small",
        one.at,
        f'Its {NAMES[one.text.role]} "{cut(one.text.words)}" is read from up to {well:.1f} m, '
        f"and is to be read from {distance:g} m, {one.where}.",
        "Say it in fewer words, or have the display stand nearer (viewing-distance-m below [screen]).",
    )


def _missing(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    told: set[tuple[str, str]] = set()
    for one in seen:
        key = (one.at.slide.id, one.text.missing)
        if one.text.missing and key not in told:
            told.add(key)
            signs = ", ".join(f'"{sign}" (U+{ord(sign):04X})' for sign in one.text.missing)
            yield of_drawn(
                subject,
                "error",
                "character-without-face",
                one.at,
                f'No face of this machine has {signs}, which stands in "{cut(one.text.words)}", {one.where}.',
                "Write it otherwise, or install a face that has it (fonts-noto-core has most).",
            )


def _contrasts(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    for one in _worst(
        (one for one in seen if one.text.contrast < LEAST_CONTRAST), lambda one: one.text.contrast
    ):
        yield of_drawn(
            subject,
            "warning",
            "contrast-too-low",
            one.at,
            f'"{cut(one.text.words)}" stands out by {one.text.contrast:.1f} : 1, and should by '
            f"{LEAST_CONTRAST:g} : 1, {one.where}.",
            "Choose another tone for the slide, or a picture that is calmer there.",
        )


def _cut(subject: Subject, seen: Iterable[Seen]) -> Iterator[Finding]:
    for one in _worst((one for one in seen if one.text.cut), lambda one: -len(one.text.words)):
        yield of_drawn(
            subject,
            "error",
            "words-cut-off",
            one.at,
            f'Of "{cut(one.text.words)}" not all is seen: it {one.text.cut}, {one.where}.',
            "Say it in fewer words.",
        )


def _worst(seen: Iterable[Seen], badness: Callable[[Seen], float]) -> Iterable[Seen]:
    """Of each slide the text with the least `badness`."""
    found: dict[str, Seen] = {}
    for one in seen:
        found[one.at.slide.id] = min(found.get(one.at.slide.id, one), one, key=badness)
    return found.values()
