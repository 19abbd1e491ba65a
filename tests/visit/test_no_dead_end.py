"""Whatever is known of a country, its pages say it, and lead on: no heading over nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.directory.contact import TextLine, contacts, covered_countries, places
from kiosk.content.directory.known_contact import KnownContact
from kiosk.content.directory.venue import Venue
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import Words
from kiosk.visit.actions import act
from kiosk.visit.booth_page import BoothPage, Button
from kiosk.visit.pages.page_context import Booth, Moment
from kiosk.visit.pages.visit_pages import booth_page
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, BoothPlace, BoothSettings, Touch, Visit
from tests.content.test_due_contacts import contact
from tests.ui.rules import words_of
from tests.visit.test_words_with_values import HOLE
from tests.visit.transcript import NOON, booth

COUNTRIES = ("", "AQ", *sorted(covered_countries() | set(places())))
WITH, WITHOUT = "BE", "DZ"  # a country whose number for danger is known, and one of which nothing is


def pages(at: Booth, country: str, locale: str, now: datetime = NOON) -> Iterator[tuple[Visit, BoothPage]]:
    """The pages that tell of a country's help, each leaf of them, with what leads to them and from them."""
    for larger in (False, True):
        start = begin(BoothSettings(locale, country))
        start = replace(start, accessibility=Accessibility(larger=larger))
        seen: set[tuple[BoothPlace, int, str]] = set()
        ways: list[Visit] = [replace(start, place="home")]
        while ways:
            visit = ways.pop()
            if (key := (visit.place, visit.page_index, visit.contact)) in seen:
                continue
            seen.add(key)
            page = booth_page(at, visit, Moment(now, 0))
            yield visit, page
            followed = [act(visit, Touch(one.action, one.argument), 0.0) for one in buttons(page)]
            ways += [one for one in followed if one.place in ("help", "about-you", "number")]


def buttons(page: BoothPage) -> Iterator[Button]:
    """What can be touched on a page, its bar aside."""
    yield from (*page.tabs, *page.buttons, *page.ways, *(row.take for row in page.rows if row.take))
    yield from (one for one in (page.to_danger, page.earlier, page.later) if one)


def faults(visit: Visit, page: BoothPage) -> Iterator[str]:
    """What is wrong with a page."""
    where = f"{visit.place} {visit.contact} of {visit.country or 'nowhere'}, leaf {visit.page_index}"
    on = {f"{one.action} {one.argument}" for one in buttons(page)}
    # With larger text the lines need that room, on all leaves but the last.
    goes_on = visit.accessibility.larger and page.later
    if visit.place == "help" and not goes_on and not on >= {"go countries", "go about-you"}:
        yield f"{where}: leads to {sorted(on)} alone"
    if visit.place != "home" and not page.back:
        yield f"{where}: no way back"
    # The ways on may have a leaf of their own, after the lines.
    if page.place == "help" and not (page.rows or page.layout == "no-lines" or page.earlier):
        yield f"{where}: a heading over nothing"
    if page.layout == "no-lines" and not page.text:
        yield f"{where}: nothing says why"
    if page.layout == "number" and not all(row.number for row in page.rows):
        yield f"{where}: no number"
    for words in words_of(page):
        if HOLE.search(words.text):
            yield f"{where}: {words.text!r} is not whole"


@pytest.mark.parametrize("locale", ["en", "ar", "ja", "nl", "ur"])
def test_no_country_is_a_dead_end(locale: str) -> None:
    """Nor its numbers, nor the leaves of its lines: each page says something, and leads on and back."""
    found = [
        fault
        for country in COUNTRIES
        for visit, page in pages(booth(country=country or None), country, locale)
        for fault in faults(visit, page)
    ]
    assert not found, "\n".join(found)


# What may be known of a country, with or without its number for danger

UTC = ZoneInfo("UTC")
DUE, LAPSED = datetime(2028, 1, 1, 12, tzinfo=UTC), datetime(2029, 1, 1, 12, tzinfo=UTC)
SEND = TextLine(send="HELP", to="12345")
LINES: dict[str, dict[str, object]] = {
    "support": {"kind": "support"},
    "children": {"kind": "children"},
    "web": {"numbers": (), "web": "https://www.line.example/help/"},
    "text": {"numbers": (), "text": SEND},
}
TO_CALL = "You choose whether to call, and what to say."
AN_ADDRESS = "No number to call is known here, but an address."
NOT_CHECKED = "The help lines of this country have not been checked for a long time. They are not shown."
NUMBERS, DANGER = "Numbers you can call", "A number for danger, and other countries"


def knowing(country: str, line: str, **more: object) -> Booth:
    """The booth of a venue in a country that knows this line, or none, and no other."""
    hidden = [one.model_copy(update={"display": False}) for one in contacts(country) if not one.primary]
    own = [contact(**{"id": "own"} | LINES[line] | more)] if line else []
    made = booth(country=country)
    venue = Venue(tuple((country, KnownContact(one)) for one in (*hidden, *own)))
    return replace(made, display=made.display.at(venue))


@pytest.mark.parametrize("country", [WITH, WITHOUT])
@pytest.mark.parametrize(
    ("line", "now", "expected"),
    [
        ("", NOON, ("", None, DANGER)),
        ("support", NOON, (TO_CALL, "116", NUMBERS)),
        ("support", DUE, (TO_CALL, "116", NUMBERS)),
        ("support", LAPSED, (NOT_CHECKED, None, DANGER)),
        ("children", NOON, (NUMBERS, "116", NUMBERS)),
        ("web", NOON, (AN_ADDRESS, "line.example/help", DANGER)),
        ("web", LAPSED, ("", None, DANGER)),
        ("text", NOON, (AN_ADDRESS, "12345", DANGER)),
    ],
)
def test_help_says_what_is_known(
    country: str, line: str, now: datetime, expected: tuple[str, str | None, str]
) -> None:
    """Lines, an address, the number for danger, or that nothing is known; the way there says the same."""
    said, reached_at, home = expected
    at = knowing(country, line)
    found = list(pages(at, country, "en", now))
    assert not [fault for visit, page in found for fault in faults(visit, page)]
    page = next(page for visit, page in found if visit.place == "help")
    nothing = "No help line is known here for this country."
    if country == WITHOUT:
        nothing = "No number is known here for this country."
        home = home.replace(DANGER, "Numbers in many countries")
    assert page.text
    assert page.text.text == (said or nothing)
    assert [row.number for row in page.rows] == ([reached_at] if reached_at else [])
    assert bool(page.emergency) == (country == WITH)
    [tile] = [one for one in found[0][1].buttons if one.argument == "help"]
    assert tile.more
    assert tile.more.text == home


def test_an_address_is_copied_down_or_scanned() -> None:
    """Its code opens what stands under it, and beside it is said that the telephone may keep it."""
    visit = replace(begin(BoothSettings("en", "CH")), place="number", contact="ch-act212")
    page = booth_page(booth(country="CH"), visit, Moment(NOON, 0))
    assert page.title.text == "Keep this address"
    assert [row.number for row in page.rows] == ["act212.ch/meldestelle/faq"]
    [code] = page.codes
    assert code.link == "https://www.act212.ch/meldestelle/faq"
    assert (code.words.text, code.under) == ("Scan to open this page", "act212.ch/meldestelle/faq")
    assert page.note
    assert page.note.text == "This screen keeps nothing. Your phone may keep the address."


def test_a_number_for_text_messages_has_no_code() -> None:
    """There is no page to open; it is copied down, with the words to send."""
    visit = replace(begin(BoothSettings("en", WITH)), place="number", contact="own")
    for larger in (False, True):
        eased = replace(visit, accessibility=Accessibility(larger=larger))
        page = booth_page(knowing(WITH, "text"), eased, Moment(NOON, 0))
        assert (page.codes, page.buttons) == ((), ())
        [row] = page.rows
        assert (row.number, "HELP" in row.facts[0].text) == ("12345", True)


def test_a_number_is_copied_down_with_what_else_its_line_has() -> None:
    """A text message, and a page to write on, after all that its card may have no room for."""
    visit = replace(begin(BoothSettings("en", "US")), place="number", contact="us-national-hotline")
    page = booth_page(replace(booth(country="US"), is_tall=True), visit, Moment(NOON, 0))
    assert (len(page.codes), page.buttons) == (2, ())
    [row] = page.rows
    assert row.number.split() == ["1-888-373-7888"]
    assert [plain(fact.text) for fact in row.facts] == [
        "Free from local phones",
        "Confidential",
        "Day and night",
        "You do not have to give your name",
        "Languages: English and Spanish",
        "By text message to 233733: HELP",
        "To write with someone: humantraffickinghotline.org/chat",
    ]


KNOWN = [
    "For women",
    "Free from local phones",
    "Confidential",
    "Day and night",
    "You do not have to give your name",
    "Languages: French, Dutch, German, and English",
]
TO_KEEP, ABOUT, SCAN, SAVE = (
    "Keep this number", "About this line", "Scan to call this number", "Scan to save this number",
)  # fmt: skip


@pytest.mark.parametrize(
    ("larger", "expected"),
    [
        (False, [(TO_KEEP, KNOWN[:1], [SCAN, SAVE], ABOUT), (ABOUT, KNOWN, [], TO_KEEP)]),
        (True, [(TO_KEEP, KNOWN, [], "Next"), (SCAN, [], [SCAN], "Next"), (SAVE, [], [SAVE], TO_KEEP)]),
    ],
)
def test_what_has_no_room_beside_the_codes_is_a_touch_away(
    larger: bool,
    expected: list[tuple[str, list[str], list[str], str]],
) -> None:
    """All that is known, each code, and the way round; whom a line is for is read before it is called."""
    at = knowing(WITH, "support", only="women", languages=("fr", "nl", "de", "en"))
    eased = Accessibility(larger=larger)
    visit = replace(begin(BoothSettings("en", WITH)), place="number", contact="own", accessibility=eased)
    parts = []
    for _ in expected:
        page = booth_page(at, visit, Moment(NOON, 0))
        [row], [way] = page.rows, page.buttons
        facts = [plain(fact.text) for fact in row.facts]
        parts.append((page.title.text, facts, [code.words.text for code in page.codes], way.words.text))
        visit = act(visit, Touch(way.action, way.argument), 0.0)
        assert (row.name.text, row.number) == ("The line", "116")
        assert (page.note is not None) == bool(page.codes)
    assert parts == expected
    assert visit.part == 0


def test_a_line_of_which_nothing_is_known_has_its_codes_at_once() -> None:
    """No part is empty, also where larger text takes the room."""
    eased = Accessibility(larger=True)
    visit = replace(begin(BoothSettings("en", WITH)), place="number", contact="own", accessibility=eased)
    page = booth_page(knowing(WITH, "support"), visit, Moment(DUE, 0))
    assert [code.words.text for code in page.codes] == [SCAN]


def facts_in_parts(at: Booth, own: Visit) -> Iterator[Words]:
    """What is known of a line, as the parts of its page tell it."""
    seen: list[Visit] = []
    while own not in seen:
        seen.append(own)
        page = booth_page(at, own, Moment(NOON, 0))
        yield from (fact for row in page.rows for fact in row.facts)
        for button in page.buttons:
            own = act(own, Touch(button.action, button.argument), 0.0)


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_all_that_is_known_of_a_line_stands_on_its_own_page(locale: str) -> None:
    """In the order of its card, which leaves out the last of it where there is no room."""
    for country in COUNTRIES:
        at = booth(country=country or None)
        for visit, page in pages(at, country, locale):
            for row in page.rows if page.layout == "help" else ():
                assert row.take
                own = act(visit, Touch(row.take.action, row.take.argument), 0.0)
                told = list(facts_in_parts(at, own))
                assert set(row.facts) <= set(told)
                assert sorted(told.index(fact) for fact in row.facts) == [*map(told.index, row.facts)]
