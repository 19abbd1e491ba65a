"""A contact's time: all of it is said, then nothing that it promises, then it is gone, and never back."""

from calendar import isleap
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.content.directory.contact import Contact, ContactKind
from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.directory.known_contact import LISTED, Confirmation, KnownContact
from kiosk.content.directory.notices import notice, notices
from kiosk.content.directory.phone_numbers import Number

DAY = timedelta(days=1)
CHECKED = date(2026, 11, 22)
PAGE = "https://example.org"
STATES = ("sure", "ages", "due", "lapsed")


def contact(**changes: object) -> Contact:
    """A line that promises all that a line can promise, looked at on 2026-11-22 and good for a year."""
    known = Contact.model_validate(
        {
            "id": "line",
            "kind": "support",
            "name": "The line",
            "name-locale": "en",
            "name-english": "A line",
            "for-whom": "Anyone",
            "numbers": (Number.model_validate({"published": "116", "short-code": "116"}),),
            "hours": "always",
            "languages": ("fr",),
            **dict.fromkeys(("free", "confidential", "anonymous"), PAGE),
            "confidence": "high",
            "display": True,
            "checked": CHECKED,
            "verify-by": date(2027, 11, 22),
            "sources": ({"name": "A page", "url": PAGE},),
        }
    )
    return known.model_copy(update=changes)


@pytest.mark.parametrize("only", ["women", "women-and-children", "domestic-workers", "workers-from-abroad"])
def test_a_line_for_some_alone_stands_on_the_page_and_never_by_itself(only: str) -> None:
    """Whoever is no woman is not sent to a line for women; nor is it the support that there is."""
    some, for_all = contact(id="some", only=only), contact(id="all", kind="labour")
    shown = HelpLines((KnownContact(some), KnownContact(for_all))).on(CHECKED)
    assert [line.id for line in shown.lines] == ["some", "all"]
    assert shown.first_of(("support", "labour")) == ("labour", for_all.number)
    assert shown.support == "unknown"
    same = HelpLines((KnownContact(some), KnownContact(contact(id="other")))).on(CHECKED)
    assert [line.id for line in same.lines] == ["other", "some"]


def promises(one: Contact) -> set[str]:
    """What is said of a line beside whose it is and its number."""
    return {*one.claims, *(["languages"] if one.languages else []), *(["hours"] if one.hours else [])}


ALL = {"free", "confidential", "anonymous", "always", "languages", "hours"}

days = st.dates(date(2026, 1, 1), date(2040, 12, 31))
kinds = st.sampled_from([*LISTED, "emergency"])


@st.composite
def known(draw: st.DrawFn) -> KnownContact:
    """A contact with dates of any kind, perhaps confirmed, perhaps announced to change."""
    checked = draw(days)
    good = timedelta(days=draw(st.integers(1, 900)))
    changes = {
        "kind": draw(kinds),
        "checked": checked,
        "verify_by": checked + good,
        "ends": draw(st.none() | days),
    }
    return KnownContact(contact(**changes), draw(st.none() | st.builds(Confirmation, days, st.just("Desk"))))


def twelve_months_after(day: date) -> date:
    """The same day of the next year, 28 February where there is none."""
    last = 29 if isleap(day.year + 1) else 28
    return date(day.year + 1, day.month, min(day.day, last) if day.month == 2 else day.day)


# The rules


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 11, 22), "sure"),
        (date(2027, 8, 23), "sure"),
        (date(2027, 8, 24), "ages"),
        (date(2027, 11, 22), "ages"),
        (date(2027, 11, 23), "due"),
        (date(2028, 11, 22), "due"),
        (date(2028, 11, 23), "lapsed"),
    ],
)
def test_a_line_is_due_after_its_date_and_gone_twelve_months_later(on: date, state: str) -> None:
    """Ninety days before it is due somebody is warned."""
    assert KnownContact(contact()).state(on) == state


@pytest.mark.parametrize(
    ("on", "state", "is_shown"),
    [
        (date(2027, 11, 22), "ages", True),
        (date(2027, 11, 23), "due", True),
        (date(2028, 11, 22), "due", True),
        (date(2028, 11, 23), "lapsed", False),
    ],
)
def test_a_line_whose_time_has_passed_promises_nothing(on: date, state: str, *, is_shown: bool) -> None:
    """Whoever reads of it has its number and whom it is for; when it has lapsed no page has it any more, and
    whatever else tells of it promises nothing of price, hours and languages again.
    """
    one = KnownContact(contact(only="women"))
    said = one.said(on)
    assert one.state(on) == state
    assert promises(said) == (ALL if state == "ages" else set())
    assert (said.name, said.number, said.only) == ("The line", one.contact.number, "women")
    assert [line.id for line in HelpLines((one,)).on(on).lines] == (["line"] if is_shown else [])


@pytest.mark.parametrize(
    ("verify_by", "last"),
    [
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 28)),
        (date(2027, 3, 1), date(2028, 3, 1)),
        (date(9999, 3, 1), date.max),
    ],
)
def test_twelve_months_are_of_the_calendar(verify_by: date, last: date) -> None:
    """And dates end with the year 9999."""
    assert KnownContact(contact(verify_by=verify_by)).shown_until(CHECKED) == last


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 12, 2), "sure"),
        (date(2026, 12, 3), "ages"),
        (date(2027, 3, 3), "ages"),
        (date(2027, 3, 4), "due"),
        (date(2027, 4, 2), "due"),
        (date(2027, 4, 3), "lapsed"),
    ],
)
@pytest.mark.parametrize("kind", ["support", "emergency"])
@pytest.mark.parametrize("confirmed", [None, Confirmation(date(2026, 12, 1), "Desk")])
def test_a_change_that_was_announced_ends_what_is_said(
    on: date, state: str, kind: ContactKind, confirmed: Confirmation | None
) -> None:
    """On its day, whoever asked before it; thirty days on it is gone, a number for danger as well."""
    one = contact(kind=kind, primary=kind == "emergency", ends=date(2027, 3, 4))
    entry = KnownContact(one, confirmed)
    assert entry.state(on) == state
    found = HelpLines((entry,)).on(on)
    assert bool(found.lines or found.emergency) == (state != "lapsed")


@given(entry=known(), on=days)
def test_a_line_is_sure_until_the_later_of_check_and_confirmation(entry: KnownContact, on: date) -> None:
    """And never beyond the day of a change. What is still to come confirms nothing."""
    one = entry.contact
    assume(one.kind != "emergency")
    last = one.verify_by
    if entry.confirmed and entry.confirmed.on <= on:
        last = max(last, entry.confirmed.on + timedelta(days=180))
    gone = twelve_months_after(last)
    if one.ends:
        last, gone = min(last, one.ends - DAY), min(gone, one.ends + 29 * DAY)
    assert (entry.sure_until(on), entry.shown_until(on)) == (last, gone)
    expected = "lapsed" if on > gone else "due" if on > last else "ages" if on >= last - 90 * DAY else "sure"
    assert entry.state(on) == expected


@given(entry=known(), first=days, more=st.integers(0, 2000))
def test_what_is_gone_does_not_come_back(entry: KnownContact, first: date, more: int) -> None:
    """As days pass and nobody asks: shown with its promises, shown without, hidden."""
    assume(first >= entry.contact.checked)
    assume(entry.confirmed is None or entry.confirmed.on <= first)
    later = first + more * DAY
    assert STATES.index(entry.state(first)) <= STATES.index(entry.state(later))
    lines = HelpLines((entry,))
    before, after = ([promises(line) for line in lines.on(day).lines] for day in (first, later))
    assert before or not after
    assert not (after and after[0]) or before[0] == after[0]


@given(entry=known(), on=days)
def test_a_line_is_shown_with_all_that_it_promises_or_with_nothing(entry: KnownContact, on: date) -> None:
    """Its name and its number stand as long as it is shown."""
    for line in HelpLines((entry,)).on(on).lines:
        assert promises(line) == (ALL if entry.state(on) in ("sure", "ages") else set())
        assert (line.name, line.number) == (entry.contact.name, entry.contact.number)


@given(entry=known(), on=days)
def test_an_emergency_number_has_no_end_but_a_change(entry: KnownContact, on: date) -> None:
    """Whoever looked when, and whoever asked."""
    one = entry.contact.model_copy(update={"kind": "emergency", "primary": True})
    entry = KnownContact(one, entry.confirmed)
    found = HelpLines((entry,)).on(on)
    if one.ends is None:
        assert entry.state(on) == "sure"
    assert (found.emergency is None) == (one.ends is not None and on >= one.ends + 30 * DAY)


# What somebody is told


def test_each_time_of_a_line_is_told_once_it_has_come() -> None:
    """With its number, with the day, and with what becomes of it."""
    entry = KnownContact(contact())
    was = "The line (116) was to be verified by 2027-11-22"
    told = {on: notice(entry, on) for on in (CHECKED, *(date(2027, *at) for at in ((9, 1), (12, 1))))}
    assert list(told.values()) == [
        "",
        "The line (116) is to be verified by 2027-11-22",
        f"{was}, and is shown without what it promises until 2028-11-22",
    ]
    assert notice(entry, date(2028, 12, 1)).endswith("2027-11-22, and is shown no more")


def test_a_change_is_told_with_its_day() -> None:
    """Before it and after it; a number for danger has no promises to lose."""
    entry = KnownContact(contact(kind="emergency", primary=True, ends=date(2027, 3, 4)))
    assert notice(entry, date(2027, 3, 1)) == "The line (116) is to change on 2027-03-04"
    assert notice(entry, date(2027, 3, 4)) == (
        "The line (116) was to change on 2027-03-04, and is shown until 2027-04-02"
    )


def test_of_what_no_page_shows_nothing_is_told() -> None:
    """A fourth line is as good as the first, and nobody misses it; one that is gone is missed."""
    four = tuple(KnownContact(contact(id=f"line-{at}", name=f"Line {at}")) for at in range(4))
    told = list(notices(HelpLines(four), date(2027, 12, 1)))
    assert [one.partition(" (")[0] for one in told] == ["Line 0", "Line 1", "Line 2"]
    assert len(list(notices(HelpLines(four), date(2028, 12, 1)))) == 4
    hidden = KnownContact(contact(display=False))
    assert not list(notices(HelpLines((hidden,)), date(2028, 12, 1)))


# What there is of support


@pytest.mark.parametrize(
    ("changes", "on", "support"),
    [
        ({}, CHECKED, "shown"),
        ({}, date(2028, 11, 22), "shown"),
        ({}, date(2028, 11, 23), "lapsed"),
        ({"ends": date(2027, 3, 4)}, date(2027, 4, 3), "lapsed"),
        ({"kind": "tip"}, CHECKED, "unknown"),
        ({"kind": "police"}, date(2030, 1, 1), "unknown"),
        ({"display": False}, date(2030, 1, 1), "unknown"),
        ({"confidence": "low"}, CHECKED, "unknown"),
    ],
)
def test_a_page_knows_whether_a_line_of_support_is_left(
    changes: dict[str, object], on: date, support: str
) -> None:
    """One is shown; there was one; or none is known that may be shown."""
    assert HelpLines((KnownContact(contact(**changes)),)).on(on).support == support
