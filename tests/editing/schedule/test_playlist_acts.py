"""Whatever somebody does with playlists, a display plays what comes out, and it can be undone."""

from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.edits import Edit
from kiosk.editing.schedule import playlist_acts, when_acts
from kiosk.editing.schedule.playlist_rows import rows
from kiosk.editing.schedule.priority_order import Ranked, priorities
from kiosk.editing.schedule.refusals import Refused
from kiosk.editing.schedule.repetition import Repetition, rule_written
from kiosk.editing.schedule.sentence import said
from kiosk.editing.table_text import CannotEdit

NAME = "campaign.toml"
SLIDES = """\
format = 1
id = "hall"
title = "Hall"   # as on the door
source-language = "en"

# The first.
[[slides]]
id = "a"
kind = "message"
headline = "One"

[[slides]]
id = "b"
kind = "message"
headline = 'Two'
"""
PLAYLISTS = """
# Whenever nothing else plays.
[[playlists]]
id = "everyday"
slides = ["a", "b"]

[[playlists]]
id = "night"   # the trains have gone
slides = ["a"]
when = { hours = ["23:00-05:00"] }
priority = 1

[[playlists]]
id = "morning"
slides = ["b"]
priority = 5
[playlists.when]
# As the chief wants it.
days = ["mon-fri"]
hours = [
  "06:00-09:30",  # people come
  "16:00-19:00",  # and go
]

[[playlists]]
id = "help"
slides = ["b"]
every = 3

[[playlists]]
id = "world-day"
slides = ["a"]
when.dates = [2027-07-30, "07-28..07-29"]
priority = 10
"""
CAMPAIGN = SLIDES + PLAYLISTS


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """A campaign as it is being edited."""
    return draft_of(tmp_path / "pack", CAMPAIGN)


def draft_of(folder: Path, text: str) -> Draft:
    """A campaign's folder, and what is kept of it."""
    folder.mkdir()
    (folder / NAME).write_text(text)
    return Draft.opened(folder, [NAME], EditJournal(folder.parent / f"{folder.name}-journal"))


def read_back(draft: Draft) -> Campaign:
    """The campaign as a display would read it."""
    (draft.folder / NAME).write_text(draft.texts[NAME])
    return read_campaign(draft.folder)


def do(draft: Draft, act: Callable[..., list[Edit]], *given_: Any) -> Campaign:
    """Do it; what a display reads then."""
    draft.change("Act", NAME, act, *given_)
    return read_back(draft)


def order(campaign: Campaign) -> list[str]:
    """The playlists that cover each other, the one that covers all first."""
    return [row.id for row in rows(campaign).playlists]


def changed(draft: Draft) -> list[str]:
    """The lines that went, with a minus, and those that came, with a plus."""
    old, new = CAMPAIGN.splitlines(), draft.texts[NAME].splitlines()
    gone = [f"-{line}" for line in old if line not in new]
    return gone + [f"+{line}" for line in new if line not in old]


NAMES = st.sampled_from(["all", "everyday", "night", "morning", "help", "world-day", "new", "night-2"])
INDEX = st.integers(0, 5)
MINUTES = st.integers(0, 96).map(lambda number: number * 15)
WORDS = st.sampled_from(["New", "Night", "Früh am Morgen", "夜", "", "World day!"])
DAY = st.dates(date(2026, 1, 1), date(2027, 12, 31))
SOME = st.lists(st.sampled_from(["a", "b", "c"]), max_size=2)
DATES = st.sampled_from(["07-30", "2027-07-30", "12-28..01-03", "02-30", "2027-05-03..2027-05-01", "soon"])
RULES = st.builds(
    Repetition,
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 3),
    st.lists(st.integers(0, 6), max_size=2, unique=True).map(tuple),
    st.sampled_from([None, 1, -1]),
    st.sampled_from([None, 15, -1]),
    st.sampled_from([None, 4]),
    st.none() | DAY,
).map(rule_written)
WHERE = st.sampled_from(
    [None, {"countries": ["BE"]}, {"displays": ["BRU-*"], "modes": ["booth"]}, {}, {"countries": ["XX"]}]
)
ACTS: st.SearchStrategy[tuple[Any, ...]] = st.one_of(
    st.tuples(
        st.just(playlist_acts.with_playlist), WORDS, SOME, st.none() | st.tuples(DAY, MINUTES, MINUTES)
    ),
    st.tuples(st.just(playlist_acts.with_insert), WORDS, SOME, st.integers(0, 4)),
    st.tuples(st.just(playlist_acts.with_copy), NAMES),
    st.tuples(st.just(playlist_acts.without_playlist), NAMES),
    st.tuples(st.just(playlist_acts.with_name), NAMES, WORDS),
    st.tuples(st.just(playlist_acts.switched), NAMES, st.booleans()),
    st.tuples(st.just(playlist_acts.moved_in_order), NAMES, INDEX),
    st.tuples(st.just(playlist_acts.with_key), NAMES, st.just("every"), st.sampled_from([None, 1, 4, 5000])),
    st.tuples(st.just(playlist_acts.with_key), NAMES, st.just("where"), WHERE),
    st.tuples(st.just(when_acts.with_hours), NAMES, INDEX, MINUTES, MINUTES),
    st.tuples(st.just(when_acts.without_hours), NAMES, INDEX),
    st.tuples(st.just(when_acts.with_days), NAMES, st.sets(st.integers(0, 6))),
    st.tuples(st.just(when_acts.with_dates), NAMES, st.lists(DATES, max_size=3)),
    st.tuples(st.just(when_acts.with_repetition), NAMES, st.none() | RULES, st.none() | DAY),
)


@given(st.lists(ACTS, max_size=10), st.sampled_from([SLIDES, CAMPAIGN]))
def test_whatever_is_done_a_display_plays_it(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[Any, ...]], text: str
) -> None:
    """What it would not play is refused and changes nothing; slides are as they were, and undo brings all
    back.
    """
    draft = draft_of(tmp_path_factory.mktemp("venue") / "pack", text)
    for act, *given_ in done:
        before = draft.texts[NAME]
        try:
            draft.change("Act", NAME, act, *given_)
        except (CannotEdit, KeyError):
            assert draft.texts[NAME] == before
        read_back(draft)
        assert draft.texts[NAME].startswith(SLIDES)
    while draft.undo_label:
        draft.undo()
    assert draft.texts[NAME] == text


@given(st.lists(st.integers(-2, 2), min_size=1, max_size=5), st.data())
def test_a_playlist_stands_where_it_was_moved(
    tmp_path_factory: pytest.TempPathFactory, given_: list[int], data: st.DataObject
) -> None:
    """Whatever priorities there were; the others keep their order."""
    tables = "".join(
        f'[[playlists]]\nid = "p{number}"\nslides = ["a"]\npriority = {priority}\n'
        for number, priority in enumerate(given_)
    )
    draft = draft_of(tmp_path_factory.mktemp("venue") / "pack", SLIDES + tables)
    before = order(read_back(draft))
    name, index = data.draw(st.sampled_from(before)), data.draw(st.integers(0, len(before) - 1))
    after = do(draft, playlist_acts.moved_in_order, name, index)
    rest = [one for one in before if one != name]
    assert order(after) == [*rest[:index], name, *rest[index:]]


@given(st.permutations(range(3)), st.lists(st.integers(-1, 2), min_size=3, max_size=3))
def test_as_few_priorities_are_changed_as_can_be(places: list[int], given_: list[int]) -> None:
    """Of all that would give the order."""
    wanted = [Ranked(place, given_[place]) for place in places]
    found = priorities(wanted)
    assert found is not None
    fewest = min(
        sum(chosen[place] != given_[place] for place in places)
        for chosen in product(range(-4, 6), repeat=3)
        if places == sorted(places, key=lambda place: (chosen[place], place), reverse=True)
    )
    assert len(found) == fewest


def test_one_priority_is_enough_to_be_above_all(draft: Draft) -> None:
    """Where the file's order does it, none is needed."""
    assert order(do(draft, playlist_acts.moved_in_order, "night", 0))[0] == "night"
    assert changed(draft) == ["-priority = 1", "+priority = 11"]
    draft.undo()
    campaign = do(draft, playlist_acts.moved_in_order, "world-day", 2)
    assert order(campaign) == ["morning", "night", "world-day", "everyday"]
    assert changed(draft) == ["-priority = 10"]


def test_a_window_that_is_dragged_changes_its_hours_alone(draft: Draft) -> None:
    """What is written about it stays."""
    do(draft, when_acts.with_hours, "morning", 1, 16 * 60 + 15, 19 * 60 + 15)
    assert changed(draft) == ['-  "16:00-19:00",  # and go', '+  "16:15-19:15",  # and go']


def test_what_was_drawn_on_a_day_plays_then(draft: Draft) -> None:
    """Above all that plays there, on that day alone."""
    drawn = (date(2027, 7, 30), 600, 720)
    campaign = do(draft, playlist_acts.with_playlist, "Noon talk", ["a"], drawn)
    made = campaign.playlists[-1]
    assert order(campaign)[0] == made.id == "noon-talk"
    assert (
        said(made)
        == "Plays 1 slide on any day of the week from 10:00 to 12:00, on 30 July 2027, on every display."
    )


def test_a_campaign_without_playlists_keeps_playing_all(tmp_path: Path) -> None:
    """A first one comes beside the one of all slides, which is written down then."""
    draft = draft_of(tmp_path / "pack", SLIDES)
    campaign = do(draft, playlist_acts.with_playlist, "Noon", ["a"], (date(2027, 7, 30), 600, 720))
    assert [(one.id, one.slides) for one in campaign.playlists] == [("all", ("a", "b")), ("noon", ("a",))]


def test_days_and_dates_are_said_as_they_are_meant(draft: Draft) -> None:
    """In the file as a person writes them; what stays is not touched."""
    do(draft, when_acts.with_days, "morning", {4, 5, 6, 0})
    do(draft, when_acts.with_dates, "world-day", ["2027-07-30", "08-01", "07-28..07-29"])
    assert changed(draft) == [
        '-days = ["mon-fri"]',
        '-when.dates = [2027-07-30, "07-28..07-29"]',
        '+days = ["fri-mon"]',
        '+when.dates = [2027-07-30, "08-01", "07-28..07-29"]',
    ]
    draft.change("Days", NAME, when_acts.with_days, "morning", range(7))
    draft.change("Hours", NAME, when_acts.without_hours, "morning", 1)
    draft.change("Hours", NAME, when_acts.without_hours, "morning", 0)
    assert read_back(draft).playlists[2].when is None


@pytest.mark.parametrize(
    ("act", "given_", "told"),
    [
        (when_acts.with_hours, ("morning", 0, 600, 600), "10:00-10:00"),
        (when_acts.with_dates, ("morning", ["02-30"]), "02-30"),
        (when_acts.with_days, ("everyday", {0}), "when"),
        (when_acts.with_repetition, ("morning", "FREQ=HOURLY", date(2027, 1, 1)), "HOURLY"),
        (playlist_acts.with_name, ("night", "Morning"), "playlist of that name"),
        (playlist_acts.with_key, ("night", "every", 3), "Every stands beside priority"),
        (playlist_acts.with_key, ("night", "where", {"countries": ["Belgia"]}), "Belgia"),
        (playlist_acts.with_playlist, ("Empty", []), "Slides is empty"),
    ],
)
def test_what_a_display_would_refuse_is_refused_in_words(
    draft: Draft, act: Callable[..., list[Edit]], given_: tuple[Any, ...], told: str
) -> None:
    """And nothing is changed."""
    with pytest.raises(Refused, match=told) as found:
        draft.change("Act", NAME, act, *given_)
    assert str(found.value)[0].isupper() or str(found.value).startswith(('"', "“"))
    assert draft.texts[NAME] == CAMPAIGN


def test_a_playlist_that_goes_leaves_its_slides(draft: Draft) -> None:
    """A copy of it stays as well, right above where it was; an insert moves among inserts."""
    campaign = do(draft, playlist_acts.with_copy, "morning")
    assert order(campaign) == ["world-day", "morning-2", "morning", "night", "everyday"]
    campaign = do(draft, playlist_acts.without_playlist, "morning")
    assert order(campaign) == ["world-day", "morning-2", "night", "everyday"]
    assert [one.id for one in campaign.slides] == ["a", "b"]
    do(draft, playlist_acts.with_insert, "Giving", ["a"], 9)
    campaign = do(draft, playlist_acts.moved_in_order, "giving", 0)
    assert [row.id for row in rows(campaign).inserts] == ["giving", "help"]


def test_what_is_off_keeps_its_place(draft: Draft) -> None:
    """And says so; on again, the file is as it was."""
    campaign = do(draft, playlist_acts.switched, "night", False)
    row = rows(campaign).playlists[2]
    assert (row.id, row.is_on, row.words) == ("night", False, "off; every day, 23:00 to 05:00")
    do(draft, playlist_acts.switched, "night", True)
    assert draft.texts[NAME] == CAMPAIGN


@pytest.mark.parametrize(
    ("drawn", "found"),
    [
        (None, ["world-day", "new", "morning", "night", "everyday"]),
        ((date(2027, 5, 4), 600, 720), ["world-day", "new", "morning", "night", "everyday"]),
        ((date(2027, 7, 29), 600, 720), ["new", "world-day", "morning", "night", "everyday"]),
    ],
)
def test_a_new_one_is_below_whole_dates_and_above_the_rest(
    draft: Draft, drawn: tuple[date, int, int] | None, found: list[str]
) -> None:
    """Drawn on such a date it stands above what takes that, as whoever drew it sees it."""
    assert order(do(draft, playlist_acts.with_playlist, "New", ["a"], drawn)) == found


@pytest.mark.parametrize("higher", ["", "priority = 3\n"])
def test_a_new_one_is_above_the_everyday_one_where_that_stands_high(tmp_path: Path, higher: str) -> None:
    """Priorities of others change where there is no room between."""
    text = f"""{SLIDES}
[[playlists]]
id = "holidays"
slides = ["a"]
when = {{ dates = ["12-24..12-31"] }}
{higher}
[[playlists]]
id = "everyday"
slides = ["b"]
{higher}
[[playlists]]
id = "summer"
slides = ["b"]
when = {{ dates = ["07-01..08-31"] }}
{higher}"""
    found = do(draft_of(tmp_path / "pack", text), playlist_acts.with_playlist, "New", ["a"], None)
    assert order(found) == ["summer", "new", "everyday", "holidays"]


MONDAY, SATURDAY = date(2027, 7, 26), date(2027, 7, 31)


@pytest.mark.parametrize(
    ("name", "days", "hours", "found"),
    [
        ("morning", (MONDAY, SATURDAY), None, 'days = ["tue-sat"]'),
        ("morning", (MONDAY, SATURDAY), (420, 600), '"07:00-10:00",  # people come'),
        ("world-day", (date(2027, 7, 30), SATURDAY), None, 'dates = ["2027-07-31", "07-28..07-29"]'),
        ("world-day", (date(2027, 7, 28), date(2027, 8, 1)), None, '[2027-07-30, "08-01..08-02"]'),
    ],
)
def test_a_window_on_another_day(
    draft: Draft, name: str, days: tuple[date, date], hours: tuple[int, int] | None, found: str
) -> None:
    """Its date goes there, or its day of the week; all else stays."""
    do(draft, when_acts.moved_to_day, name, days, 0, hours)
    assert found in draft.texts[NAME]
    draft.undo()
    assert draft.texts[NAME] == CAMPAIGN


def test_what_has_no_day_of_its_own_stays_on_every_day(draft: Draft) -> None:
    """It is said where its days are chosen."""
    with pytest.raises(Refused, match="plays every day"):
        do(draft, when_acts.moved_to_day, "night", (MONDAY, SATURDAY), 0, None)
