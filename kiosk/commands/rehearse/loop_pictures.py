"""Writes one time through a loop: its pictures in the order they come, each with its start and length."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from kiosk.commands.rehearse.day_strip import letters, mark
from kiosk.commands.rehearse.words_on_pages import all_words, headline, in_its_language, languages
from kiosk.commands.results.timeline_words import day_words, length
from kiosk.content.campaign.slides import Pictured, VideoSlide
from kiosk.content.language.texts import text_of
from kiosk.content.page.page import Page
from kiosk.rehearsal.page_book import PageBook
from kiosk.rehearsal.rehearsed_loop import RehearsedLoop, Turn
from kiosk.timeline.wall_clock import ONE_DAY

# Of more pages of one turn than these, the others are folded away.
FEW = 3
HIGHEST = 15  # of a picture, in the height of a letter: one that stands upright leaves room for others
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

    def html(self, number: int, loops: Sequence[RehearsedLoop], days: Sequence[date]) -> str:
        """One of the loops, by its number, which stands on these days."""
        loop = loops[number]
        parts = [
            f'<section><h4 id="{self.place}-{letters(number)}">{mark(number)} {escape(_named(loop))}</h4>',
            f'<p class="soft">{escape(_days(days))}: {length(loop.first_lap)} the first time through.</p>',
            _unlike(number, loops),
            self._turns(number, loop, [turn for turn in loop.turns if turn.after < loop.longest]),
        ]
        if loop.later:
            parts += ["<p>Later, as the loop goes on, these come for the first time:</p>"]
            parts += [self._turns(number, loop, loop.later)]
        if loop.missed:
            said = "; ".join(f"{slide.id} ({languages(locales)})" for slide, locales in loop.missed)
            parts.append(f"<p><strong>No time for:</strong> {escape(said)}.</p>")
        return "".join([*parts, "</section>\n"])

    def _turns(self, number: int, loop: RehearsedLoop, turns: Iterable[Turn]) -> str:
        return f'<ol class="turns">{"".join(self._turn(number, loop, turn) for turn in turns)}</ol>'

    def _turn(self, number: int, loop: RehearsedLoop, turn: Turn) -> str:
        is_insert = turn.playlist != loop.playlists[0]
        first, *others = self.book.of(number, turn).items()
        pages = [page for page, _ in (first, *others) if isinstance(page, Page)]
        said = f"{clock(turn.after)}</b> for {_seconds(turn.lasts)}"
        insert = f" · insert {escape(turn.playlist)}" if is_insert else ""
        words, more = _words(loop, turn, pages[0]) if pages else ("", "")
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
        told = f'<p>Above: {escape(_days(days))}. On other days:</p><ul class="also">{items}</ul>'
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
        widest = f"max-width:min(100%,{HIGHEST * width / height:.2f}rem)"
        return (
            f'<svg viewBox="0 0 {width} {height}" width="{width}" style="{widest}" role="img" '
            f'aria-label="{said}"><use href="#{found.place}"/></svg>'
        )


def _words(loop: RehearsedLoop, turn: Turn, page: Page) -> tuple[str, str]:
    """The first words of a page, and what unfolds all of them and what is to be seen on its picture; of one
    without words that alone.
    """
    slide, campaign = turn.slide, loop.campaign
    alt = slide.alt if isinstance(slide, Pictured | VideoSlide) else None
    locale = (page.locales or (campaign.source_language,))[0]
    seen = text_of(alt, locale, campaign.source_language, campaign.translations) if alt else None
    in_words = in_its_language(seen, "p") if seen else ""
    said = all_words(page)
    if not said:
        return in_words, ""
    return f"<p>{headline(page)}</p>", f"<details><summary>All its words</summary>{said}{in_words}</details>"


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


def _unlike(number: int, loops: Sequence[RehearsedLoop]) -> str:
    """What is other than in the last loop before it that has the same base."""
    base = [(one.campaign.id, one.playlists[0]) for one in loops]
    before = next((at for at in reversed(range(number)) if base[at] == base[number]), None)
    if before is None:
        return ""
    old, new = (sorted(_slides(loops[at])) for at in (before, number))
    parts = [
        f"{word} {', '.join(names)}"
        for word, names in (
            ("with", [one for one in new if one not in old]),
            ("without", [one for one in old if one not in new]),
        )
        if names
    ]
    return f"<p>Unlike {letters(before)}: {escape('; '.join(parts) or 'in another order')}.</p>"


def _slides(loop: RehearsedLoop) -> set[str]:
    """The slides of a loop, those with it for which there is no time."""
    return {turn.slide.id for turn in (*loop.turns, *loop.later)} | {slide.id for slide, _ in loop.missed}


def _days(days: Sequence[date]) -> str:
    """30 Jul 2026; 30 Jul to 2 Aug 2026 and 4 Aug 2026."""
    return ", ".join(_run(first, last) for first, last in _runs(days))


def _run(first: date, last: date) -> str:
    return day_words(last) if first == last else f"{day_words(first)} to {day_words(last)}"


def _runs(days: Sequence[date]) -> Iterator[tuple[date, date]]:
    first = last = days[0]
    for day in days[1:]:
        if day != last + ONE_DAY:
            yield first, last
            first = day
        last = day
    yield first, last
