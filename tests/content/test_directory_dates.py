"""The directory's dates fall apart: no month in which somebody would have to look at too much at once."""

from collections import Counter
from datetime import date, timedelta

import pytest

from kiosk.content.directory.contact import Contact, contacts, covered_countries
from kiosk.content.directory.figures import figures

EVERY = [one for country in sorted(covered_countries()) for one in contacts(country)]
IDS = [one.id for one in EVERY]


def month(day: date) -> str:
    """The calendar month of a day."""
    return f"{day:%Y-%m}"


def test_no_month_has_more_than_a_twentieth() -> None:
    """Of all contacts and figures together."""
    due = Counter(month(one.verify_by) for one in (*EVERY, *figures().values()))
    assert max(due.values()) <= 0.05 * due.total(), due.most_common(3)


@pytest.mark.parametrize("country", sorted(covered_countries()))
def test_a_country_does_not_lose_its_lines_at_once(country: str) -> None:
    """Where a page shows several, no two of them come due in one month."""
    shown = [one for one in contacts(country) if one.display and one.kind != "emergency"]
    due = Counter(month(one.verify_by) for one in shown)
    assert not due or max(due.values()) == 1


@pytest.mark.parametrize("one", EVERY, ids=IDS)
def test_a_date_follows_how_fast_a_record_changes(one: Contact) -> None:
    """Two years at most; what one page alone says, or none may show, is looked at within one."""
    assert one.checked < one.verify_by <= one.checked.replace(year=one.checked.year + 2)
    if not one.display or one.confidence != "high":
        assert one.verify_by <= one.checked + timedelta(365)


@pytest.mark.parametrize("one", EVERY, ids=IDS)
def test_a_note_and_what_is_shown_do_not_contradict_each_other(one: Contact) -> None:
    """Whoever is never shown has the reason in its note, and nobody else is said to be hidden."""
    note = one.note or ""
    assert note.startswith("Never shown: ") == (not one.display)
    assert "before it is shown" not in note
    assert "not for public screens" not in note.lower()
