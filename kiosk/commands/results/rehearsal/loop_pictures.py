"""Writes one time through a loop: its pictures in the order they come, each with its start and length."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from kiosk.commands.results.rehearsal.day_strip import letters, mark
from kiosk.commands.results.rehearsal.page_words import all_words, headline, languages
from kiosk.commands.results.timeline_words import day_words, length
from kiosk.content.page.page import Page
from kiosk.rehearsal.page_book import PageBook
from kiosk.rehearsal.rehearsed_loop import RehearsedLoop, Turn
from kiosk.timeline.wall_clock import ONE_DAY

# Of more pages of one turn than these, the others are folded away.
FEW = 3
SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture that the page holds once: the name of its place there, and the size of its page."""

    place: str
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class LoopPictures:
    """What writes loops: the pages of a rehearsal, and their pictures, as far as they could be drawn."""

    book: PageBook
    pictures: Mapping[Page, StoredPicture]
    place: str

    def html(self, number: int, loop: RehearsedLoop, days: Iterable[date]) -> str:
        """A loop by its number, which stands on these days."""
        parts = [
            f'<section><h4 id="{self.place}-{letters(number)}">{mark(number)} {escape(_named(loop))}</h4>',
            f'<p class="soft">{escape(_days(list(days)))}: {length(loop.lap)} the first time through.</p>',
            self._turns(loop, [turn for turn in loop.turns if turn.after < loop.longest]),
        ]
        if loop.later:
            parts += ["<p>Later, as the loop goes on, these come for the first time:</p>"]
            parts += [self._turns(loop, loop.later)]
        if loop.missed:
            said = "; ".join(f"{slide.id} ({languages(locales)})" for slide, locales in loop.missed)
            parts.append(f"<p><strong>No time for:</strong> {escape(said)}.</p>")
        return "".join([*parts, "</section>\n"])

    def _turns(self, loop: RehearsedLoop, turns: Iterable[Turn]) -> str:
        return f'<ol class="turns">{"".join(self._turn(loop, turn) for turn in turns)}</ol>'

    def _turn(self, loop: RehearsedLoop, turn: Turn) -> str:
        is_insert = turn.playlist != loop.playlists[0]
        first, *others = self.book.of(loop, turn).items()
        pages = [page for page, _ in (first, *others) if isinstance(page, Page)]
        said = f"{clock(turn.after)}</b> for {_seconds(turn.lasts)}"
        insert = f" · insert {escape(turn.playlist)}" if is_insert else ""
        words = f"<p>{headline(pages[0])}</p>" if pages else ""
        more = f"<details><summary>All its words</summary>{all_words(pages[0])}</details>" if pages else ""
        return (
            f"<li{' class=insert' if is_insert else ''}><figure>{self._picture(first[0], turn)}<figcaption>"
            f"<p><b>{said} · {escape(turn.slide.id)}{insert}</p>"
            f'<p class="soft">{escape(languages(turn.locales))}</p>{words}'
            f"</figcaption></figure>{more}{self._others(turn, others, first[1])}</li>"
        )

    def _others(self, turn: Turn, others: list[tuple[Page | str, list[date]]], days: list[date]) -> str:
        """The other pages of a turn, each with its days."""
        if not others:
            return ""
        items = "".join(
            f"<li>{self._picture(page, turn)}{escape(_days(found))}</li>" for page, found in others
        )
        told = f'<p>Above: {escape(_days(days))}. Then:</p><ul class="also">{items}</ul>'
        if len(others) <= FEW:
            return told
        return (
            f"<p>Changes from day to day: {len(others) + 1} pictures.</p>"
            f"<details><summary>All of them</summary>{told}</details>"
        )

    def _picture(self, page: Page | str, turn: Turn) -> str:
        if isinstance(page, str):
            return f'<p class="none">{escape(page)}</p>'
        found = self.pictures.get(page)
        if found is None:
            return '<p class="none">This picture cannot be drawn: <code>kiosk check</code> says why.</p>'
        width, height = found.size
        said = escape(f"Slide {turn.slide.id}, {languages(turn.locales)}", quote=True)
        return (
            f'<svg viewBox="0 0 {width} {height}" width="{width}" role="img" aria-label="{said}">'
            f'<use href="#{found.place}"/></svg>'
        )


def clock(after: timedelta) -> str:
    """A time since a loop began: 12:05; with tenths where it has some."""
    minutes, seconds = divmod(after, timedelta(minutes=1))
    whole, rest = divmod(seconds, SECOND)
    tenths = f".{rest // timedelta(milliseconds=100)}" if rest else ""
    return f"{minutes}:{whole:02}{tenths}"


def _seconds(lasts: timedelta) -> str:
    return f"{lasts / SECOND:g} s"


def _named(loop: RehearsedLoop) -> str:
    base, *inserts = loop.playlists
    return f"{base}, with {' and '.join(inserts)} between" if inserts else base


def _days(days: list[date]) -> str:
    """30 Jul 2026; 30 Jul to 2 Aug 2026 and 4 Aug 2026."""
    return ", ".join(_run(first, last) for first, last in _runs(days))


def _run(first: date, last: date) -> str:
    return day_words(last) if first == last else f"{day_words(first)} to {day_words(last)}"


def _runs(days: list[date]) -> Iterator[tuple[date, date]]:
    first = last = days[0]
    for day in days[1:]:
        if day != last + ONE_DAY:
            yield first, last
            first = day
        last = day
    yield first, last
