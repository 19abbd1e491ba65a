"""Sorts what was found by slide and picture: what stands on the page of a check, and in which order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kiosk.commands.report.page_words import ACCEPTED, PASSED, STATES, State
from kiosk.commands.results.check_lines import DoneCheck
from kiosk.content.language.texts import Words
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.drawn_page import DrawnPage, Place


@dataclass(frozen=True, slots=True)
class Sighting:
    """A finding on a picture, how bad it is there, and where; `is_worst` on the one that it is told of."""

    finding: Finding
    state: State
    places: tuple[Place, ...] = ()
    is_worst: bool = False


@dataclass
class SeenPage:
    """A page that was drawn, on which displays it stands, and what was found on it."""

    number: int
    page: Page
    drawn: DrawnPage
    displays: list[str] = field(default_factory=list)
    sightings: list[Sighting] = field(default_factory=list)

    @property
    def state(self) -> State:
        """The worst of what was found on it."""
        return worst(one.state for one in self.sightings)

    @property
    def column(self) -> str | None:
        """The language it is about: the second one beside another; None of several, and without words."""
        return self.page.locales[-1] if 1 <= len(self.page.locales) <= 2 else None

    @property
    def order(self) -> tuple[int, bool]:
        """The worst first, and of those the ones that findings are told of."""
        return STATES.index(self.state), not any(one.is_worst for one in self.sightings)


@dataclass
class SeenSlide:
    """A slide with its pages, what was found on it, what accepted; `campaign` where there are several."""

    number: int
    id: str
    campaign: str = ""
    title: Words | None = None
    pages: dict[Page, SeenPage] = field(default_factory=dict)
    found: list[Finding] = field(default_factory=list)
    accepted: list[Finding] = field(default_factory=list)

    @property
    def sorted_pages(self) -> list[SeenPage]:
        """Its pages, those with findings first."""
        return sorted(self.pages.values(), key=lambda one: one.order)

    @property
    def state(self) -> State:
        """The worst of it."""
        states: list[State] = [*(one.severity for one in self.found), *(ACCEPTED for _ in self.accepted)]
        return worst(states)

    def in_column(self, column: str | None) -> list[SeenPage]:
        """Its pages in a language, those with findings first; for None those of none."""
        return [one for one in self.sorted_pages if one.column == column]

    def state_in(self, column: str | None) -> State | None:
        """How a language of it stands, or what is of no language; None where it is not shown in that."""
        pages = self.in_column(column)
        shown = column is None or any(column in one.locales for one in self.pages)
        own: list[State] = [one.severity for one in self.found if not one.spots and one.locale == column]
        own += [ACCEPTED for one in self.accepted if not one.spots and one.locale == column]
        states = [*own, *(one.state for one in pages)]
        return worst(states) if states or shown else None


def _title(page: Page, drawn: DrawnPage) -> Words | None:
    """What a slide is known by: its headline, or what else is largest on it."""
    if page.headline:
        return Words(" ".join(page.headline[0].text.split()), page.headline[0].locale)
    if len(page.locales) != 1 or not drawn.texts:
        return None
    return Words(max(drawn.texts, key=lambda text: text.px).words, page.locales[0])


def worst(states: Iterable[State]) -> State:
    """The worst of several, "passed" of none."""
    return min(states, key=STATES.index, default=PASSED)


class SeenCheck:
    """All of a check, by slide; what belongs to none is apart."""

    def __init__(self, done: DoneCheck) -> None:
        self.done = done
        self._slides: dict[tuple[Path | None, str], SeenSlide] = {}
        self._pages = 0
        self._has_several = len({one.campaign.file for one in done.subjects}) > 1
        for subject in done.subjects:
            self._add(subject)
        for one in (*done.found, *done.accepted):
            if one.slide:
                self._add_hidden(one)
                self._sight(one, ACCEPTED if one in done.accepted else one.severity)

    @cached_property
    def slides(self) -> list[SeenSlide]:
        """Every slide, the worst first, else in the campaign's order."""
        return sorted(self._slides.values(), key=lambda one: STATES.index(one.state))

    @property
    def wrong(self) -> list[SeenSlide]:
        """The slides on which something was found that counts."""
        return [one for one in self.slides if one.found]

    @property
    def passed(self) -> list[SeenSlide]:
        """The slides that were drawn, and nothing was found on them that counts."""
        return [one for one in self.slides if one.pages and not one.found]

    @property
    def general(self) -> list[Finding]:
        """What belongs to no slide: displays, languages, files."""
        return [one for one in self.done.found if not one.slide]

    @cached_property
    def columns(self) -> list[str]:
        """The languages of all displays, in their order."""
        return list(dict.fromkeys(tag for one in self.done.subjects for tag in one.display.locales))

    @cached_property
    def numbers(self) -> Mapping[Finding, int]:
        """The number of each finding on the page."""
        return {one: number for number, one in enumerate([*self.done.found, *self.done.accepted])}

    @property
    def pictures(self) -> int:
        """How many different pictures there are."""
        return sum(len(one.pages) for one in self._slides.values())

    def _slide(self, file: Path | None, name: str) -> SeenSlide:
        return self._slides.setdefault((file, name), SeenSlide(len(self._slides), name))

    def _add(self, subject: Subject) -> None:
        source = subject.campaign.source_language
        for slide, page, drawn in subject.drawn:
            seen = self._slide(subject.campaign.file, slide.id)
            seen.campaign = subject.campaign.title if self._has_several else ""
            title = _title(page, drawn)
            if title and (seen.title is None or title.locale == source != seen.title.locale):
                seen.title = title
            self._page(seen, page, drawn, subject.display.id)

    def _add_hidden(self, one: Finding) -> None:
        """The pages of a finding that are drawn for that alone, as walls with few hearts."""
        assert one.slide is not None
        seen = self._slide(one.file, one.slide)
        for spot in one.spots:
            if spot.page not in seen.pages:
                drawn = next(
                    filter(None, (subject.measured(spot.page) for subject in self.done.subjects)), None
                )
                if drawn is not None:
                    self._page(seen, spot.page, drawn, "")

    def _page(self, seen: SeenSlide, page: Page, drawn: DrawnPage, display: str) -> None:
        if page not in seen.pages:
            seen.pages[page] = SeenPage(self._pages, page, drawn)
            self._pages += 1
        if display and display not in seen.pages[page].displays:
            seen.pages[page].displays.append(display)

    def _sight(self, one: Finding, state: State) -> None:
        """Note a finding on its slide, and on each picture that it is about."""
        assert one.slide is not None
        slide = self._slide(one.file, one.slide)
        (slide.accepted if state == ACCEPTED else slide.found).append(one)
        for number, spot in enumerate(one.spots):
            if spot.page in slide.pages:
                own = ACCEPTED if state == ACCEPTED else spot.severity
                slide.pages[spot.page].sightings.append(Sighting(one, own, spot.places, number == 0))
        if not one.spots and one.locale:
            for seen in slide.pages.values():
                if seen.column == one.locale:
                    seen.sightings.append(Sighting(one, state))
