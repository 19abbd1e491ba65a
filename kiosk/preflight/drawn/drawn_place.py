"""Says of which page a finding is that needed it drawn, and finds the worst case of each slide."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from kiosk.content.messages.message import Message
from kiosk.content.messages.wording import Severity
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding, Spot
from kiosk.preflight.subject.subject import DrawnSlide, Subject, language
from kiosk.proof.drawn_page import DrawnText, Place


class Seen(NamedTuple):
    """A text where it was drawn."""

    at: DrawnSlide
    text: DrawnText

    @property
    def where(self) -> str:
        """In which languages and on which screen, as a part of a sentence."""
        return where(self.at.page)


def texts(subject: Subject) -> list[Seen]:
    """Every text of every page that was drawn."""
    return [Seen(one, text) for one in subject.drawn for text in one.drawn.texts]


def worst(
    seen: Iterable[Seen], badness: Callable[[Seen], float], kind: Callable[[Seen], Hashable] = lambda _: None
) -> Iterator[list[Seen]]:
    """The texts of each slide, and each kind of fault on it, those first of which `badness` is least."""
    found: dict[tuple[str, Hashable], list[Seen]] = {}
    for one in seen:
        found.setdefault((one.at.slide.id, kind(one)), []).append(one)
    return (sorted(alike, key=badness) for alike in found.values())


def once(told: Iterable[Finding]) -> Iterator[Finding]:
    """Each fault of a slide once, as it is told first, with all the spots where it is to be seen."""
    found: dict[tuple[str, str | None], list[Finding]] = {}
    for one in told:
        found.setdefault((one.rule, one.slide), []).append(one)
    for first, *others in found.values():
        yield replace(first, spots=(*first.spots, *(spot for one in others for spot in one.spots)))


def where(page: Page) -> str:
    """In which languages and on how many pixels, as a part of a sentence."""
    width, height = page.size
    said = " and ".join(map(language, page.locales))
    return f"{f'in {said} ' if said else ''}on {width} × {height} pixels"


def of_drawn(
    subject: Subject, told: Message, one: DrawnSlide, *places: Place, severity: Severity | None = None
) -> Finding:
    """A finding about a slide as it is drawn in some languages and a size, and about these places of it."""
    tag = one.page.locales[0] if len(one.page.locales) == 1 else None
    found = subject.of_slide(told, one.slide, tag, severity)
    spot = Spot(one.page, found.severity, places)
    return replace(found, size="{}x{}".format(*one.page.size), spots=(spot,))


def of_texts(
    subject: Subject, told: Message, alike: Sequence[Seen], severity: Callable[[Seen], Severity] | None = None
) -> Finding:
    """A finding about texts, of which the first is told; how bad each is, where they differ."""
    worth = severity or (lambda _: told.severity)
    found = of_drawn(subject, told, alike[0].at, severity=worth(alike[0]))
    return replace(found, spots=tuple(Spot(one.at.page, worth(one), (one.text.place,)) for one in alike))
