"""What a screen reader is told of every page, in every language: the words on it, in their order, once."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kiosk.content.spoken.spoken_words import JOINERS, spoken
from kiosk.ui.booth.aloud.spoken_page import said
from kiosk.ui.booth.booth_languages import languages
from kiosk.visit.booth_page import BoothPage
from kiosk.visit.visit import Accessibility, Visit
from tests.ui.booth.access import TOUCHED, Told, buttons_of, named, told
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import booth_display, everywhere, first_line
from tests.ui.rules import words_of

TALL, WIDE = (1080, 1920), (1920, 1080)
LOCALES = languages(())
EVERY_DAY = ("help", "signs", "number", "easier")

Rule = Callable[[BoothPage, list[Told]], Iterator[str]]

pytestmark = pytest.mark.usefixtures("qapp")


def letters(text: str) -> str:
    """A text without what parts its words."""
    return re.sub(r"[\W_]+", "", spoken(text))


def sayable(_page: BoothPage, found: list[Told]) -> Iterator[str]:
    """No name has a sign that cannot be said: what lays words out, a bullet, an arrow."""
    for one in found:
        for sign in f"{one.name}{one.description}":
            kind = unicodedata.category(sign)
            odd = kind in ("Cf", "So", "Cc", "Co", "Zl", "Zp", "Zs") and sign not in f"{JOINERS} №"
            if odd or sign in "•→←":
                yield f"{one} has {unicodedata.name(sign, hex(ord(sign)))}"
        if " · " in one.name:  # within a word it belongs to it, in Korean and in Catalan
            yield f"{one} has a dot between two things"


def begins_with_its_words(page: BoothPage, found: list[Told]) -> Iterator[str]:
    """Whoever speaks to the screen says what they see: the name begins with the words on the button."""
    names = [one.name for one in found if one.role in TOUCHED]
    for button in buttons_of(page).values():
        seen = next((row.name.text for row in page.rows if row.take == button), button.words.text)
        if not any(letters(name).startswith(letters(seen)) for name in names):
            yield f"“{seen}” is no name's beginning"
    for row in page.rows:
        wanted = [letters(text) for text in (row.number, *([row.take.words.text] if row.take else []))]
        if row.take and not any(all(one in letters(name) for one in wanted) for name in names):
            yield f"“{row.number}” and what is done with it are in no name"


def whole(page: BoothPage, found: list[Told]) -> Iterator[str]:
    """Every word that stands there is told, in a name or in what is said after it."""
    heard = letters(" ".join(f"{one.name} {one.description}" for one in found))
    for words in words_of(page.idle_warning or page):
        if letters(words.text) not in heard:
            yield f"“{words.text}” is not told"


def once(_page: BoothPage, found: list[Told]) -> Iterator[str]:
    """What is in a button is not told again beside it, and nothing is told that has no name."""
    for one in found[1:]:  # the window
        if not one.name:
            yield f"{one} has no name"
        if one.role not in TOUCHED and any(
            one.box.within(button.box, 1) for button in found if button.role in TOUCHED
        ):
            yield f"{one} stands in a button"


def in_their_order(page: BoothPage, found: list[Told]) -> Iterator[str]:
    """They come as they are read: the title first, and the way out last."""
    first = next(one for one in found[1:] if one.role != QAccessible.Role.StaticText or not page.idle_warning)
    if first.role != QAccessible.Role.Heading:
        yield f"{first} comes before the heading"
    if letters(found[-1].name) != letters(page.leave.speaks or page.leave.words.text):
        yield f"{found[-1]} comes last"
    if page.layout != "help" and not page.idle_warning:  # whose two columns are told one after the other
        yield from _as_said(page, [letters(one.name) for one in found])


def _as_said(page: BoothPage, order: list[str]) -> Iterator[str]:
    """As the page is read aloud, where no part of it has another place on a wide screen; where in a list it
    is may stand under the title.
    """
    at = 0
    where = letters(page.where.text) if page.where else None
    for one in (sentence for sentence in map(letters, said(page)) if sentence != where):
        there = [
            number for number, name in enumerate(order) if name and (one.startswith(name) or name == one)
        ]
        if there and page.layout in ("grid", "tiles", "switches", "sign"):
            if there[-1] < at:
                yield f"“{one}” comes too early"
            at = next((number for number in there if number >= at), at)


RULES: tuple[Rule, ...] = (sayable, begins_with_its_words, whole, once, in_their_order)


def faults(bench: Bench, visits: Iterator[Visit]) -> Iterator[str]:
    """What is wrong with what is told of each page."""
    for visit in visits:
        laid: Laid = bench.lay(visit)
        found = told(bench)
        for rule in RULES:
            yield from (f"{laid.page.place} in {visit.locale}: {fault}" for fault in rule(laid.page, found))
        yield from (f"{laid.page.place} in {visit.locale}: {fault}" for fault in named(laid, bench))


def in_language(bench: Bench, locale: str, *places: str) -> Iterator[Visit]:
    """A visit on every page in a language, or on these."""
    for visit in everywhere(bench.display, Accessibility()):
        if not places or visit.place in places:
            yield replace(visit, locale=locale)


def test_a_screen_reader_is_told_every_page(tmp_path: Path) -> None:
    """In English, and pages with numbers and cards also in Arabic and Japanese."""
    with Bench(booth_display(tmp_path, "en"), TALL) as bench:
        found = [*faults(bench, in_language(bench, "en"))]
        for locale in ("ar", "ja"):
            found += faults(bench, in_language(bench, locale, *EVERY_DAY))
    assert not found, "\n".join(found)


@pytest.mark.slow
@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("locale", LOCALES)
def test_a_screen_reader_is_told_every_page_in_every_language(
    tmp_path: Path, locale: str, size: tuple[int, int]
) -> None:
    """As in English."""
    with Bench(booth_display(tmp_path, locale), size) as bench:
        found = [*faults(bench, in_language(bench, locale))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("accessibility", [Accessibility(larger=True, contrast=True, low=True)])
def test_what_makes_it_easier_hides_nothing_from_a_screen_reader(
    tmp_path: Path, accessibility: Accessibility
) -> None:
    """Also where words move, and where the number for danger is out of reach."""
    with Bench(booth_display(tmp_path, "en"), TALL) as bench:
        found = [*faults(bench, everywhere(bench.display, accessibility))]
    assert not found, "\n".join(found)


def test_who_answers_a_number_is_told_beside_it(tmp_path: Path) -> None:
    """Of a line that takes reports of what people saw, and helps nobody itself."""
    line = first_line(booth_display(tmp_path, "en"))
    (tmp_path / "contacts.toml").write_text(f'format = 1\n[[contacts]]\nid = "{line}"\nkind = "tip"\n')
    with Bench(booth_display(tmp_path, "en"), TALL) as bench:
        visits = (replace(visit, contact=line) for visit in in_language(bench, "en", "number"))
        found = [*faults(bench, visits)]
        assert "To report what you saw" in [one.name for one in told(bench)]
    assert not found, "\n".join(found)


def test_the_languages_are_those_that_a_visitor_can_choose() -> None:
    """So that the slow test leaves none out."""
    assert len(LOCALES) == 28
