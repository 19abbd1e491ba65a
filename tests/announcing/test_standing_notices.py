"""What stands in a venue now, as it is put up, seen and taken down; and what is kept ready."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.announcing.notice_draft import NoticeDraft, SaidIn
from kiosk.announcing.notice_looks import displays_of
from kiosk.announcing.notice_pages import on_their_days, pages_of
from kiosk.announcing.notice_places import place_of_venue
from kiosk.announcing.prepared_notices import keep_ready, kept_ready
from kiosk.announcing.standing_notices import StandingUp, put_up, take_down, up_now
from kiosk.content.errors import ContentError, WrongUse
from kiosk.content.notice.notice import PreparedNotice
from kiosk.content.notice.notice_reader import read_notice
from tests.content.venues import one_more

NOW = datetime(2026, 11, 29, 9, 41, tzinfo=ZoneInfo("Europe/Brussels"))
HALF_AN_HOUR = (NOW, NOW + timedelta(minutes=30))
CLOSING = NoticeDraft(
    "urgent",
    (
        SaidIn("en", "Hall A is closing now.", "The way out is past gate row 3."),
        SaidIn("fr", "Le hall A ferme."),
    ),
)
LIFT = NoticeDraft("notice", (SaidIn("en", "Lift 4 is out of service."),))


@pytest.fixture
def venue(tmp_path: Path) -> Path:
    """A venue's folder with two displays."""
    for name in ("BRU-1", "BRU-2"):
        one_more(tmp_path, name)
    return tmp_path


def said(draft: NoticeDraft) -> PreparedNotice:
    """What somebody wrote, which has no fault."""
    made, faults = draft.made()
    assert not faults
    assert made is not None
    return made


def file(venue: Path, name: str) -> Path:
    """A display's file."""
    return venue / "displays" / name / "display.toml"


def seen(venue: Path, now: datetime = NOW) -> dict[str, list[str]]:
    """Which words stand on which displays."""
    return {one.headline: [on.id for on in one.displays] for one in up_now(venue, now).notices}


def up(venue: Path, headline: str) -> StandingUp:
    """The notice of these words that is up."""
    return next(one for one in up_now(venue, NOW).notices if one.headline == headline)


def test_a_notice_stands_on_all_displays_until_its_time_is_over(venue: Path) -> None:
    """As its displays read it; and then no more."""
    put_up(venue, said(CLOSING), None, HALF_AN_HOUR)
    assert seen(venue) == {"Hall A is closing now.": ["BRU-1", "BRU-2"]}
    assert read_notice(venue / "notice.toml").until == HALF_AN_HOUR[1]
    assert seen(venue, HALF_AN_HOUR[1]) == {}


def test_on_chosen_displays_it_leaves_the_others_as_they_are(venue: Path) -> None:
    """What stands on all goes on where nobody chose."""
    put_up(venue, said(LIFT), None, HALF_AN_HOUR)
    put_up(venue, said(CLOSING), [file(venue, "BRU-2")], HALF_AN_HOUR)
    assert seen(venue) == {"Lift 4 is out of service.": ["BRU-1"], "Hall A is closing now.": ["BRU-2"]}


def test_on_several_displays_it_is_one_notice_and_is_taken_down_as_one(venue: Path) -> None:
    """And what stands besides stays."""
    put_up(venue, said(LIFT), None, HALF_AN_HOUR)
    put_up(venue, said(CLOSING), [file(venue, "BRU-1"), file(venue, "BRU-2")], HALF_AN_HOUR)
    closing = up(venue, "Hall A is closing now.")
    assert len(closing.files) == 2
    take_down(closing)
    assert seen(venue) == {"Lift 4 is out of service.": ["BRU-1", "BRU-2"]}


def test_one_that_another_outranks_is_told_with_no_display(venue: Path) -> None:
    """Whoever takes the urgent one down knows what comes instead."""
    put_up(venue, said(CLOSING), None, HALF_AN_HOUR)
    put_up(venue, said(LIFT), [file(venue, "BRU-1"), file(venue, "BRU-2")], HALF_AN_HOUR)
    assert seen(venue) == {"Hall A is closing now.": ["BRU-1", "BRU-2"], "Lift 4 is out of service.": []}


def test_what_somebody_else_put_up_meanwhile_is_not_taken_down(venue: Path) -> None:
    """The window may show what was there a moment ago."""
    put_up(venue, said(LIFT), None, HALF_AN_HOUR)
    lift = up(venue, "Lift 4 is out of service.")
    put_up(venue, said(CLOSING), None, HALF_AN_HOUR)
    take_down(lift)
    assert seen(venue) == {"Hall A is closing now.": ["BRU-1", "BRU-2"]}


def test_a_clock_that_is_not_set_puts_nothing_up(venue: Path) -> None:
    """It would be over before it began, or stand for ever."""
    then = NOW.replace(year=2020)
    with pytest.raises(WrongUse, match="clock"):
        put_up(venue, said(LIFT), None, (then, then + timedelta(minutes=30)))
    assert not (venue / "notice.toml").exists()


def test_a_broken_display_keeps_no_notice_from_being_seen(venue: Path) -> None:
    """What is wrong is told beside what stands."""
    put_up(venue, said(LIFT), None, HALF_AN_HOUR)
    file(venue, "BRU-1").write_text("format = 2\n")
    found = up_now(venue, NOW)
    assert [one.id for one in found.notices[0].displays] == ["BRU-2"]
    assert "BRU-1" in str(found.faults[0])


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ((), ("headline", "")),
        ((SaidIn("en", " "),), ("headline", "")),
        ((SaidIn("en", "Lift 4"), SaidIn("fr", "", "Au premier")), ("headline", "fr")),
        ((SaidIn("en", "Lift \u202e4"),), ("headline", "en")),
    ],
)
def test_what_is_wrong_is_told_of_the_words_that_it_is_in(
    words: tuple[SaidIn, ...], place: tuple[str, str]
) -> None:
    """Nothing is put up of it."""
    made, faults = NoticeDraft("notice", words).made()
    assert made is None
    assert list(faults) == [place]


def test_what_is_kept_ready_is_read_again_as_it_was_written(venue: Path) -> None:
    """Under a name of its words; kept again it is the same file, and another notice is another one."""
    first = keep_ready(venue, said(CLOSING), "Hall A is closing now.")
    assert first.name == "hall-a-is-closing-now.toml"
    assert keep_ready(venue, said(LIFT), "", first) == first
    keep_ready(venue, said(CLOSING), "Hall A is closing now.")
    keep_ready(venue, said(LIFT), "電梯")
    names = {one.file.stem: one.read for one in kept_ready(venue)}
    assert list(names) == ["hall-a-is-closing-now", "hall-a-is-closing-now-2", "notice"]
    read = names["hall-a-is-closing-now-2"]
    assert isinstance(read, PreparedNotice)
    assert NoticeDraft.of(read, "en") == CLOSING


def test_one_that_cannot_be_read_is_told_among_the_others(venue: Path) -> None:
    """It is to be mended before it is needed."""
    keep_ready(venue, said(LIFT), "Lift")
    (venue / "notices" / "alarm.toml").write_text("format = 1\nheadlin = 1\n")
    broken, _ = kept_ready(venue)
    assert isinstance(broken.read, ContentError)


def test_each_shape_of_screen_has_a_page_to_look_at(venue: Path) -> None:
    """Displays of one shape and country have one between them."""
    one_more(venue, "BAR", "[screen]\npixels = [3840, 600]\n")
    pages = pages_of(said(CLOSING), on_their_days(place_of_venue(venue).displays, NOW))
    assert sorted(page.size for _, page in pages) == [(1080, 1920), (1920, 1080), (3840, 600)]


@pytest.mark.parametrize("draft", [CLOSING, LIFT])
def test_each_page_to_look_at_is_told_with_its_displays(venue: Path, draft: NoticeDraft) -> None:
    """At a booth an urgent one has the room of the invitation as well."""
    one_more(venue, "BOOTH", 'mode = "booth"\n[screen]\npixels = [1080, 1920]\n')
    notice, displays = said(draft), place_of_venue(venue).displays
    seen = [displays_of(page, notice, displays) for _, page in pages_of(notice, on_their_days(displays, NOW))]
    assert {one.id for each in seen for one in each} == {"BOOTH", "BRU-1", "BRU-2"}
    assert all(seen)
