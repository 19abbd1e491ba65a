"""The pages of help: whom a visitor is told of, what is known of each line, and the codes to take along."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.directory.contact import ContactKind, Hours, contacts
from kiosk.content.directory.known_contact import KnownContact
from kiosk.content.directory.phone_numbers import Number
from kiosk.content.directory.venue import Venue
from kiosk.content.weekdays import DAYS
from kiosk.visit.pages.opening_hours import is_open
from kiosk.visit.pages.page_context import Booth
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, BoothPlace, BoothSettings, Visit
from tests.content.test_due_contacts import contact
from tests.visit.transcript import booth, told


def visit(place: BoothPlace = "help", **more: Any) -> Visit:
    """A visitor in Brussels, who reads English, at a page of help."""
    return replace(begin(BoothSettings("en", "BE")), **{"place": place, **more})


def lines(text: str) -> list[str]:
    """The lines of a block that is indented as code is."""
    return [line.strip() for line in text.strip().splitlines()]


def test_a_country_has_its_lines_and_its_number_for_danger() -> None:
    """Each with where it helps, what it promises and how to take it along; nothing is kept."""
    assert told(visit()) == lines("""
        layout: help
        title: Help: Belgium
        text: You choose whether to call, and what to say.
        buttons: Another country (act-language) → go countries
        buttons: Your job, your trip (set-travel) → go about-you
        rows: stopmensenhandel.be · stoptraite.be [nl] | 078 05 58 00 | Keep this number / “stopmensenhandel.be · stoptraite.be, 078 05 58 00: Keep this number” (act-take-along) → number be-contact-point
        rows: PAG-ASA [nl] | 02 511 64 64 | Brussel · Bruxelles [nl] | Day and night | Keep this number / “PAG-ASA, 02 511 64 64: Keep this number” (act-take-along) → number be-pag-asa
        rows: Payoke [nl] | 03 201 16 90 | Antwerpen [nl] | Confidential | Day and night | You do not have to give your name | Keep this number / “Payoke, 03 201 16 90: Keep this number” (act-take-along) → number be-payoke
        rows: Sürya [fr] | 04 232 40 30 | Liège [fr] | Day and night | Keep this number / “Sürya, 04 232 40 30: Keep this number” (act-take-along) → number be-surya
        emergency: 112
        danger: In danger now?
        to_danger: In danger now? / “In danger now? 112” → number emergency
        note: This screen does not keep what you look at.
    """)  # noqa: E501


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        (
            "JP",
            """匿名通報ダイヤル [ja] | 0120-924-839 | To report what you saw | Free from local phones
            | You do not have to give your name | Languages: Japanese""",
        ),
        (
            "US",
            """National Human Trafficking Hotline | 1-888-373-7888 | Free from local phones | Confidential
            | Day and night | You do not have to give your name | Languages: English and Spanish""",
        ),
        ("AQ", ""),
    ],
)
def test_of_another_country_is_said_what_is_known(country: str, expected: str) -> None:
    """Whose police it is, what it costs, what it speaks; nothing of a country that nothing is known of."""
    shown = told(visit(country=country))
    rows = [line.removeprefix("rows: ") for line in shown if line.startswith("rows")]
    assert [row.partition(" | Keep this")[0] for row in rows] == (
        [" ".join(expected.split())] if expected else []
    )
    assert any(line.startswith("emergency: ") for line in shown) == bool(expected)


def test_what_a_line_speaks_is_listed_in_the_visitor_s_language() -> None:
    """Its word for "and" as well, whatever the machine speaks."""
    [row] = [line for line in told(visit(country="US", locale="fr")) if line.startswith("rows")]
    assert "anglais et espagnol" in row


# Kinds


def with_kind(kind: ContactKind | None) -> Booth:
    """The booth in Brussels, whose venue knows a line of this kind there, or none, and no other."""
    hidden = [one.model_copy(update={"display": False}) for one in contacts("BE") if one.kind != "emergency"]
    own = [contact(id="own", kind=kind)] if kind else []
    made = booth()
    venue = Venue(tuple(("BE", KnownContact(one)) for one in (*hidden, *own)))
    return replace(made, display=made.display.at(venue))


@pytest.mark.parametrize(
    ("kind", "said", "about_you", "said_of_it"),
    [
        ("support", "You choose whether to call, and what to say.", "You can talk to someone.", None),
        (
            "labour",
            "You choose whether to call, and what to say.",
            "You can talk to someone about your work.",
            "For workers",
        ),
        (
            "children",
            "Numbers you can call",
            "Are you young? You can talk to someone.",
            "For children and young people",
        ),
        ("tip", "Numbers you can call", None, "To report what you saw"),
        ("police", "Numbers you can call", None, "Police"),
        (None, "No help line is known here for this country.", None, None),
    ],
)
def test_a_page_says_no_more_than_its_lines_offer(
    kind: ContactKind | None, said: str, about_you: str | None, said_of_it: str | None
) -> None:
    """Its heading, the page about oneself that leads to it, each line, and the number that is taken along."""
    at = with_kind(kind)
    page = told(visit(), at)
    assert f"text: {said}" in page
    of_oneself = [line for line in told(visit("about-you"), at) if line.startswith("text")]
    assert of_oneself == ([f"text: {about_you}"] if about_you else [])
    for rows in (page, told(visit("number", contact="own"), at)):
        for row in rows:
            if row.startswith("rows: The line"):
                facts = row.split(" | ")[2:]
                assert (said_of_it in facts) == (said_of_it is not None)
                assert not said_of_it or facts[0] == said_of_it


def test_a_country_without_any_number_says_so() -> None:
    """No empty list, and no question whether somebody is in danger; the other countries are a touch away."""
    page = told(visit(country="DZ"))
    assert page[:3] == [
        "layout: no-lines",
        "title: Help: Algeria",
        "text: No number is known here for this country.",
    ]
    assert not [line for line in page if line.startswith(("rows", "danger", "to_danger", "emergency"))]
    other = "Another country / Numbers in many countries (act-language)"
    assert f"buttons: {other} → go countries" in page


def test_the_number_for_danger_fills_a_page() -> None:
    """To copy down, or to call with one scan; a telephone has no use for it as a contact."""
    assert told(visit(place="number", contact="emergency")) == lines("""
        layout: number
        title: In danger now?
        rows: Help: Belgium | 112
        codes: tel:112 | Scan to call this number | 112 | Scan to call this number: 112
        note: This screen keeps nothing. Your phone may keep the number.
    """)


def test_where_no_number_is_known_for_danger_no_page_has_one() -> None:
    """Whoever stood there as it lapsed, or came from another country, sees the lines."""
    assert told(visit(country="DZ", place="number", contact="emergency")) == told(visit(country="DZ"))


def test_where_nobody_is_known_nobody_is_promised() -> None:
    """The page about oneself says nothing of somebody to talk to."""
    assert not [line for line in told(visit("about-you", country="AQ")) if line.startswith("text")]


def test_a_line_that_is_gone_is_not_taken_along() -> None:
    """As when its time ends while somebody reads; a day before it is there, and promises nothing."""
    at = with_kind("support")
    last = datetime(2028, 11, 22, 12, tzinfo=ZoneInfo("Europe/Brussels"))
    [row] = [line for line in told(visit(), at, now=last) if line.startswith("rows")]
    assert row.partition(" | Keep this")[0] == "rows: The line | 116"
    assert "rows: The line | 116" in told(visit("number", contact="own"), at, now=last)
    gone = last + timedelta(days=1)
    assert told(visit("number", contact="own"), at, now=gone) == told(visit(), at, now=gone)
    assert not [line for line in told(visit(), at, now=gone) if line.startswith("rows")]


# Hours


def with_line(**changes: Any) -> Booth:
    """The booth in Brussels, whose venue knows better about PAG-ASA."""
    line = next(one for one in contacts("BE") if one.id == "be-pag-asa").model_copy(update=changes)
    made = booth()
    return replace(made, display=made.display.at(Venue((("BE", KnownContact(line)),))))


def said_at(hours: Hours, now: datetime) -> str | None:
    """What a page says of the hours of a line."""
    [row] = [line for line in told(visit(), with_line(hours=hours), now=now) if "PAG-ASA" in line]
    return next((fact for fact in row.split(" | ") if fact.endswith((" now", "night"))), None)


SUNDAY_NIGHT = {"sun": ("22:00-02:00",)}
OFFICE = {"mon-fri": ("09:00-12:00", "13:00-24:00"), "sat": ("10:00-10:30",)}
OVER_THE_WEEKEND = {"sat-mon": ("09:00-17:00",)}


@pytest.mark.parametrize(
    ("hours", "at", "said"),
    [
        ("always", "2026-11-22 03:00", "Day and night"),
        (OFFICE, "2026-11-23 08:59", "Not answering now"),  # a Monday
        (OFFICE, "2026-11-23 09:00", "Answering now"),
        (OFFICE, "2026-11-23 12:00", "Not answering now"),
        (OFFICE, "2026-11-27 23:59", "Answering now"),  # a Friday
        (OFFICE, "2026-11-28 00:00", "Not answering now"),
        (OFFICE, "2026-11-28 10:29", "Answering now"),
        (OFFICE, "2026-11-29 10:29", "Not answering now"),
        (SUNDAY_NIGHT, "2026-11-22 21:59", "Not answering now"),
        (SUNDAY_NIGHT, "2026-11-22 22:00", "Answering now"),
        (SUNDAY_NIGHT, "2026-11-23 01:59", "Answering now"),  # it is Monday: Sunday's night goes on
        (SUNDAY_NIGHT, "2026-11-23 02:00", "Not answering now"),
        (SUNDAY_NIGHT, "2026-11-22 01:00", "Not answering now"),  # Saturday's night
        (SUNDAY_NIGHT, "2026-11-23 22:30", "Not answering now"),
        (OVER_THE_WEEKEND, "2026-11-22 09:00", "Answering now"),
        (OVER_THE_WEEKEND, "2026-11-23 16:59", "Answering now"),
        (OVER_THE_WEEKEND, "2026-11-24 09:00", "Not answering now"),
    ],
)
def test_a_line_says_whether_it_answers_now(hours: Hours, at: str, said: str) -> None:
    """By the day of the week and the clock of the venue, also after midnight."""
    now = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("Europe/Brussels"))
    assert said_at(hours, now) == said


def test_of_another_country_s_clock_nothing_is_said() -> None:
    """Only the venue's own is known. Ireland's line answers from nine to nine, its time."""
    [row] = [line for line in told(visit(country="IE")) if "ie-garda-confidential" in line]
    assert " now" not in row


times = st.times().map(lambda time: f"{time:%H:%M}")
spans = st.lists(st.tuples(times, times | st.just("24:00")).map("-".join), max_size=2).map(tuple)
weeks = st.dictionaries(
    st.sampled_from([*DAYS, "mon-fri", "sat-mon", "sun-sun", "fri-wed"]), spans, max_size=3
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))  # noqa: DTZ001  of the wall clock


@given(weeks, moments)
def test_a_line_answers_in_the_minutes_of_its_week(hours: dict[str, tuple[str, ...]], at: datetime) -> None:
    """Counted from Monday on, minute by minute: a span that ends before it begins ends on the next day."""
    answered: set[int] = set()
    for named, open_at in hours.items():
        first, _, last = named.partition("-")
        day, end = DAYS.index(first), DAYS.index(last or first)
        while True:
            for span in open_at:
                start, stop = (int(clock[:2]) * 60 + int(clock[3:]) for clock in span.split("-"))
                length = stop - start if stop > start else stop - start + 24 * 60
                answered |= {(day * 24 * 60 + start + minute) % (7 * 24 * 60) for minute in range(length)}
            if day == end:
                break
            day = (day + 1) % 7
    assert is_open(hours, at) == (at.weekday() * 24 * 60 + at.hour * 60 + at.minute in answered)


# Another country


def countries(page: list[str]) -> list[str]:
    """The countries of a page, by their names."""
    return [line.removeprefix("buttons: ") for line in page if line.startswith("buttons")]


def test_the_venue_s_country_stands_first_and_the_others_by_their_names() -> None:
    """Twenty on a page; the one that is looked at is marked."""
    first = told(visit("countries", country="TH"))
    assert first[:2] == ["layout: grid", "title: Choose a country"]
    assert countries(first)[:3] == [
        "Belgium → country BE", "Albania → country AL", "Argentina → country AR",
    ]  # fmt: skip
    assert len(countries(first)) == 20
    assert first[-3:] == ["later: Next (act-back mirrored, onward) → page 1", "columns: 4", "where: 1 of 5"]
    last = told(visit("countries", country="TH", page_index=4))
    assert "Thailand (act-done, on) → country TH" in countries(last)
    assert countries(last)[-1] == "Zimbabwe → country ZW"
    french = told(visit("countries", locale="fr"))
    assert countries(french)[:2] == [
        "Belgique [fr] (act-done, on) → country BE",
        "Afrique du Sud [fr] → country ZA",
    ]


@pytest.mark.parametrize("country", ["AQ", ""])
def test_a_venue_where_no_line_is_known_is_not_among_the_countries(country: str) -> None:
    """Nor one that is in no country: what can be chosen there has a number."""
    elsewhere = replace(begin(BoothSettings("en", country)), place="countries")
    assert countries(told(elsewhere))[:2] == ["Albania → country AL", "Argentina → country AR"]


def test_a_territory_that_its_state_s_lines_answer_for_is_the_first_of_the_countries() -> None:
    """It has no file of its own, and its name is that of the place where the visitor is."""
    there = replace(begin(BoothSettings("en", "GP")), place="countries")
    assert countries(told(there))[:2] == ["Guadeloupe (act-done, on) → country GP", "Albania → country AL"]


# To take along


NUMBER = """
    layout: number
    title: Keep this number
    rows: Sürya [fr] | 04 232 40 30 | Liège [fr] | Day and night
    codes: tel:+3242324030 | Scan to call this number | 04 232 40 30 | Scan to call this number: 04 232 40 30
    codes: BEGIN:VCARD VERSION:3.0 N:Information;;;; FN:Information TEL:+3242324030 END:VCARD | Scan to save this number | Information | Scan to save this number: 04 232 40 30
    emergency: 112
    danger: In danger now?
    to_danger: In danger now? / “In danger now? 112” → number emergency
    note: This screen keeps nothing. Your phone may keep the number.
"""  # noqa: E501


def test_a_number_is_taken_along_as_two_codes() -> None:
    """One calls it; the other keeps it under a name that gives nothing away, in the visitor's language."""
    taken = told(visit("number", contact="be-surya"))
    assert [" ".join(line.split()) for line in taken] == lines(NUMBER)
    [card] = [line for line in told(visit("number", contact="be-surya", locale="fr")) if "VCARD" in line]
    assert "FN:Renseignements" in card.split()


def test_a_short_code_is_kept_as_it_is_dialled() -> None:
    """A number that holds in its country alone has no other form."""
    short = Number.model_validate({"published": "1300", "short-code": "1300"})
    codes = told(visit("number", contact="be-pag-asa"), with_line(numbers=(short,)))
    assert any("codes: tel:1300 | " in line for line in codes)
    assert any("TEL:1300\r\n" in line for line in codes)


@pytest.mark.parametrize("contact", ["", "nobody"])
def test_a_number_that_is_gone_leads_to_the_help_lines(contact: str) -> None:
    """As when the directory was edited while somebody read."""
    assert told(visit("number", contact=contact)) == told(visit())
    without = with_line(numbers=(), web=None)
    assert told(visit("number", contact="be-pag-asa"), without) == told(visit(), without)


def test_larger_lines_have_the_room_of_other_ways_on_all_leaves_but_the_last() -> None:
    """Another country and what is about oneself are a leaf away; the number for danger stands on each."""
    larger = Accessibility(larger=True)
    ways = [
        "buttons: Another country (act-language) → go countries",
        "buttons: Your job, your trip (set-travel) → go about-you",
    ]
    first, last = (told(visit(accessibility=larger, page_index=number)) for number in (0, 99))
    assert not [line for line in first if line.startswith("buttons")]
    assert [line for line in last if line.startswith("buttons")] == ways
    assert "emergency: 112" in first
    assert "emergency: 112" in last
    assert [line for line in told(visit()) if line.startswith("buttons")] == ways


def test_a_larger_page_has_fewer_countries() -> None:
    """And of what would be lower than hands reach, none."""
    usual = len(countries(told(visit("countries"))))
    for eased in (Accessibility(larger=True), Accessibility(low=True)):
        assert 0 < len(countries(told(visit("countries", accessibility=eased)))) < usual
