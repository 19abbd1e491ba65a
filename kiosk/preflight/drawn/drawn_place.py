"""Says of which page a finding is that needed it drawn, and finds the worst case of each slide."""

from collections.abc import Callable, Hashable, Iterable
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
) -> Iterable[Seen]:
    """Of each slide, and each kind of fault on it, the text of which `badness` is least."""
    found: dict[tuple[str, Hashable], Seen] = {}
    for one in seen:
        key = (one.at.slide.id, kind(one))
        found[key] = min(found.get(key, one), one, key=badness)
    return found.values()


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
    return replace(found, size="{}x{}".format(*one.page.size), spot=Spot(one.page, places))
