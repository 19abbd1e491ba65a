"""What the team's pages tell while a notice stands: that it is on, and until when; and what comes then."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.content.language.line_breaks import plain
from kiosk.content.notice.notice import Notice
from kiosk.content.storage.sources import Content
from kiosk.content.storage.standing_notice import StandingNotice
from kiosk.ui.notice.noticed_programme import with_notice
from kiosk.ui.player.display_clock import DisplayClock
from kiosk.ui.player.programme import programme_of
from tests.ui.team.team_bench import NOON, TeamBench, team_bench
from tests.ui.team.test_team_layout import wrong

pytestmark = pytest.mark.usefixtures("qapp")
BEGAN = NOON - timedelta(minutes=5)
HALF_AN_HOUR = timedelta(minutes=30)
LIFT = {"en": "Lift 3 is closed.", "fr": "Ascenseur 3 fermé."}
FIVE = LIFT | {"nl": "Lift 3 is dicht.", "de": "Aufzug 3 ist zu.", "ar": "المصعد 3 مغلق."}


def notice(lasts: timedelta, headline: dict[str, str] = LIFT, after: timedelta = timedelta()) -> Notice:
    """One that began at 11:55, or so much later."""
    start = BEGAN + after
    said = {"format": 1, "headline": headline, "from": start, "until": start + lasts}
    return Notice.model_validate(said)


@contextmanager
def team(folder: Path, qtbot: QtBot, standing: StandingNotice) -> Iterator[TeamBench]:
    """The team, at 12:00, at a display on which a notice stands."""
    with team_bench(folder, qtbot, has_wall=False) as bench:
        content = Content(built_in(), read_display(folder / "display.toml"))
        loop = programme_of(content, DisplayClock(NOON), (1920, 1080))
        bench.team.play(content, with_notice(loop, content, standing))
        bench.enter()
        yield bench


def on(bench: TeamBench) -> tuple[str, str]:
    """What the page says is on, and until when."""
    row = bench.view.rows[0].row
    return plain(row.title.text), plain(row.text.text)


@pytest.mark.parametrize("headline", [LIFT, FIVE], ids=["two", "five"])
def test_a_notice_is_on_until_its_own_end(tmp_path: Path, qtbot: QtBot, headline: dict[str, str]) -> None:
    """However often it is moved against burn-in, or its languages take turns; then the loop goes on."""
    with team(tmp_path, qtbot, StandingNotice(notice(HALF_AN_HOUR, headline))) as bench:
        title, text = on(bench)
        assert "Lift 3 is closed." in title
        assert f"({', '.join(headline)})" in title
        assert "12:25:00, then: " in text
        assert "Lift" not in text


def test_a_notice_that_ends_on_another_day_says_the_day(tmp_path: Path, qtbot: QtBot) -> None:
    """Eight o'clock may be tomorrow's."""
    with team(tmp_path, qtbot, StandingNotice(notice(timedelta(hours=20, minutes=5)))) as bench:
        assert "Nov 23, 2026 08:00" in on(bench)[1]


def test_a_notice_in_many_languages_leaves_the_page_to_be_read(tmp_path: Path, qtbot: QtBot) -> None:
    """Eight of them are named, as on a page of help; its headline is as long as one is told."""
    many = dict.fromkeys(("en", "fr", "nl", "de", "ar", "tr", "it", "es", "pl", "ru"), "L" + "ift" * 10)
    with team(tmp_path, qtbot, StandingNotice(notice(timedelta(days=6), many))) as bench:
        assert "(en, fr, nl, de, ar, tr, it, es, …)" in on(bench)[0]
        assert wrong(bench) == []


def test_no_end_is_told_where_no_clock_knows_it(tmp_path: Path, qtbot: QtBot) -> None:
    """It stands until it is taken away; what the loop has then is known."""
    with team(tmp_path, qtbot, StandingNotice(notice(HALF_AN_HOUR), has_no_end=True)) as bench:
        title, text = on(bench)
        assert "Lift 3 is closed." in title
        assert "Until –, then: " in text
        assert "Lift" not in text


@pytest.mark.parametrize("after", [timedelta(), timedelta(minutes=9)], ids=["began", "begins by its clock"])
def test_previews_begin_behind_a_notice_and_lead_before_it(
    tmp_path: Path, qtbot: QtBot, after: timedelta
) -> None:
    """Each touch leads one on: to what comes when it is over, to itself, and to what was before."""
    with team(tmp_path, qtbot, StandingNotice(notice(HALF_AN_HOUR, after=after))) as bench:
        bench.go("preview")
        seen = [_said(bench)]
        for _ in range(2):
            bench.team.act("turn", "-1")
            bench.come("preview")
            seen.append(_said(bench))
        assert ["Lift" in one for one in seen] == [False, True, False]


def _said(bench: TeamBench) -> str:
    return plain(bench.view.more[0].text)
