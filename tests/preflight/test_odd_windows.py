"""Windows of playlists that are valid and seldom meant, playlists that end soon, and loops without help."""

import pytest

from tests.content.packs import slide
from tests.preflight.looking import HELP, MESSAGE, Looker

ALWAYS = '[[playlists]]\nid = "always"\nslides = ["words"]\n'
NOTHING_SAID = '{ country = "BE" }'


def sometimes(when: str) -> str:
    """A playlist that holds at some times, over one that always does."""
    return f'{ALWAYS}[[playlists]]\nid = "sometimes"\nslides = ["words"]\npriority = 1\nwhen = {{ {when} }}\n'


@pytest.mark.parametrize(
    ("when", "rule", "says"),
    [
        (
            'hours = ["09:00-05:00"]',
            "hours-turned-round",
            'last 20 hours, over midnight; did you mean "05:00-09:00"?',
        ),
        ('dates = ["08-02..07-28"]', "season-turned-round", 'did you mean "07-28..08-02"?'),
        ('dates = ["02-29"]', "only-in-leap-years", '"02-29"'),
        ('rrule = "FREQ=MONTHLY", dtstart = "2026-01-31"', "months-left-out", "that have a day 31"),
        (
            'rrule = "FREQ=MONTHLY;BYMONTHDAY=30", dtstart = "2026-01-01"',
            "months-left-out",
            "that have a day 30",
        ),
    ],
)
def test_what_is_seldom_meant_is_asked_about(look: Looker, when: str, rule: str, says: str) -> None:
    """At the playlist, with what was probably meant."""
    (found,) = look(MESSAGE, sometimes(when), rule=rule)
    assert says in found.message
    assert found.severity != "error"
    assert found.line == look.line('id = "sometimes"') - 1


@pytest.mark.parametrize(
    "when",
    [
        'hours = ["22:00-06:00"]',
        'hours = ["18:00-09:00"]',
        'dates = ["10-01..03-31"]',
        'dates = ["2024-02-29"]',
        'rrule = "FREQ=MONTHLY;BYMONTHDAY=-1", dtstart = "2026-01-31"',
        'rrule = "FREQ=MONTHLY;BYMONTHDAY=15,31", dtstart = "2026-01-31"',
        'rrule = "FREQ=MONTHLY;BYDAY=1MO", dtstart = "2026-01-31"',
    ],
)
def test_nights_seasons_and_last_days_are_meant(look: Looker, when: str) -> None:
    """Nothing is asked about them."""
    asked = {"hours-turned-round", "season-turned-round", "only-in-leap-years", "months-left-out"}
    assert not [one for one in look(MESSAGE, sometimes(when)) if one.rule in asked]


@pytest.mark.parametrize(("last", "is_told"), [("2026-12-05", True), ("2026-12-08", False)])
def test_a_playlist_is_told_fourteen_days_before_its_end(look: Looker, last: str, is_told: bool) -> None:
    """Once it is over it is another finding's."""
    found = look(
        MESSAGE, sometimes(f'dates = ["2026-11-01..{last}"]'), on="2026-11-22", rule="playlist-nearly-over"
    )
    assert [one.severity for one in found] == (["note"] if is_told else [])


def test_a_playlist_that_comes_every_year_does_not_end(look: Looker) -> None:
    """Nor one that always holds."""
    assert look(MESSAGE, sometimes('dates = ["11-20..11-30"]'), rule="playlist-nearly-over") == []


def test_a_campaign_without_help_is_told(look: Looker) -> None:
    """On a display that knows a country; a booth has help without a slide."""
    (found,) = look(MESSAGE, rule="campaign-without-help")
    assert found.severity == "warning"
    assert look(MESSAGE, rule="campaign-without-help", mode='"booth"') == []
    assert look(MESSAGE, HELP, rule="campaign-without-help") == []


def test_help_that_seldom_comes_is_told(look: Looker) -> None:
    """Sixty seconds for each turn of a slide may pass without it."""
    long = slide('id = "long"', 'kind = "message"', 'headline = "Ask."', "seconds = 61")
    (found,) = look(long, HELP, rule="help-far-apart")
    assert found.severity == "note"
    assert "For 61 s no help stands" in found.message
    assert look(long, HELP, rule="help-far-apart", locales='["en", "fr"]') != []
    short = long.replace("61", "60")
    assert look(short, HELP, rule="help-far-apart") == []
