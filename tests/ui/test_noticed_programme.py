"""A notice in the place of the loop: at once, alone, in its languages by turns, and gone at its end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.content.notice.notice import Notice
from kiosk.content.page.notice_page import NOTICE, notice_page
from kiosk.content.page.page import Page, PagePicture
from kiosk.content.storage.sources import Content
from kiosk.content.storage.standing_notice import StandingNotice
from kiosk.ui.notice.noticed_programme import with_notice
from kiosk.ui.player.programme import Programme
from kiosk.ui.render.drawing_result import Drawing
from kiosk.ui.render.page_renderer import PageRenderer
from kiosk.ui.render.qml_engine import engine
from tests.timeline.build import campaign, display, playlist, slide
from tests.ui.theatre import MIDNIGHT, Theatre

REFUSED = pytest.mark.qt_log_ignore("Failed to get image from provider")

ON = display(motion="full", venue=None, place=None)
LONG = campaign(playlist("all", "message-a message-b"), slides=[slide("message-a", 600)])
FIVE = {"en": "Go.", "fr": "Partez.", "nl": "Ga.", "de": "Gehen Sie.", "ar": "اذهب."}


def notice(begins: float = 0, lasts: float = 1800, **keys: object) -> Notice:
    """A notice from so many seconds after midnight on."""
    start = MIDNIGHT + timedelta(seconds=begins)
    times = {"from": start, "until": start + timedelta(seconds=lasts)}
    return Notice.model_validate({"format": 1, "headline": "Go.", **times, **keys})


class Stage:
    """A display that plays, on which a notice may come to stand."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.theatre = Theatre(folder, qtbot, LONG, motion="full")
        self.stood: list[str] = []
        self.fades: list[int] = []
        self.theatre.window.settled.disconnect(self.theatre._note)  # noqa: SLF001  it knows its own slides alone
        self.theatre.window.settled.connect(lambda _, milliseconds: self.fades.append(milliseconds))
        self.theatre.player.stands.connect(lambda name, _: self.stood.append(name))

    def programme(self, standing: StandingNotice | None) -> Programme:
        """What the display plays, with that notice."""
        plain = self.theatre.programme_of(LONG, motion="full")
        return with_notice(plain, Content(LONG, ON), standing)

    def show(self, standing: StandingNotice | None) -> None:
        """It comes, or is taken away."""
        spare = self.theatre._spare  # noqa: SLF001
        self.theatre.player.change(self.programme(standing), spare, at_once=True)
        self.theatre.work()


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A display whose first slide stands for ten minutes."""
    made = Stage(tmp_path, qtbot)
    yield made
    made.theatre.close()


def test_a_notice_comes_in_the_midst_of_a_slide_and_the_loop_after_its_end(stage: Stage) -> None:
    """However long that slide was to stand; at the instant of its end the notice is gone."""
    stage.theatre.start()
    stage.theatre.go_to(100)
    stage.show(StandingNotice(notice(100, 50)))
    assert stage.stood == ["message-a", NOTICE]
    stage.theatre.go_to(149.9)
    assert set(stage.stood[1:]) == {NOTICE}
    stage.theatre.go_to(150)
    assert stage.stood[-1] == "message-a"


def test_a_notice_fades_in_sooner_than_a_slide(stage: Stage) -> None:
    """It is seen whole within a second, and is no flash."""
    stage.theatre.start()
    stage.show(StandingNotice(notice()))
    assert stage.fades == [0, 400]


def test_a_notice_that_is_taken_away_is_gone_at_once(stage: Stage) -> None:
    """What plays now comes back."""
    stage.theatre.start()
    stage.show(StandingNotice(notice()))
    stage.show(None)
    assert stage.stood == ["message-a", NOTICE, "message-a"]


@REFUSED
@pytest.mark.parametrize("is_taken_away", [True, False])
def test_no_notice_stays_for_a_slide_that_cannot_be_drawn(stage: Stage, is_taken_away: bool) -> None:
    """As another slide would: the next one that can be drawn comes."""
    stage.theatre.start()
    stage.show(StandingNotice(notice(0, 60)))
    stage.theatre.pictures.broken = {"message-a"}
    if is_taken_away:
        stage.show(None)
    stage.theatre.go_to(61)
    assert stage.stood[-1] == "message-b"


def test_where_no_clock_tells_its_end_a_notice_stands_on(stage: Stage) -> None:
    """Until it is taken away."""
    stage.theatre.start()
    stage.show(StandingNotice(notice(0, 60), has_no_end=True))
    stage.theatre.go_to(4000)
    assert set(stage.stood[1:]) == {NOTICE}


def test_more_than_four_languages_stand_by_turns_of_ten_seconds(stage: Stage) -> None:
    """Counted from its beginning, so that all displays of a hall say the same."""
    programme = stage.programme(StandingNotice(notice(3, headline=FIVE)))
    for second in (3, 12.9, 13, 22.9, 23):
        instant = MIDNIGHT + timedelta(seconds=second)
        entry = programme.at(instant)
        assert entry.start <= instant < entry.until
        assert entry.locales == (("en", "fr", "nl", "de"), ("ar",))[int(second - 3) // 10 % 2]
        said = programme.page_of(entry, (960, 540))
        assert said.locales == entry.locales
        assert said.right_to_left == (entry.locales == ("ar",))


def test_a_notice_says_the_number_for_danger_and_the_venue_alone() -> None:
    """No credit of a campaign stands beside it."""
    at = display(venue="Harbour Airport", place="Terminal A")
    one = notice(headline={"fr": "Partez."})
    page = notice_page(one, one.turns("en")[0], at, (1920, 1080), MIDNIGHT.date())
    assert page.body
    assert page.body.emergency == "112"  # type: ignore[union-attr]
    assert page.body.venue[0].text == "Harbour Airport, Terminal A"  # type: ignore[union-attr]
    assert page.credit == ()
    nowhere = notice_page(one, one.turns("en")[0], display(country=None), (1920, 1080), MIDNIGHT.date())
    assert nowhere.body
    assert (nowhere.body.emergency, nowhere.body.dangers) == ("", ())  # type: ignore[union-attr]


@REFUSED
def test_a_notice_is_drawn_before_what_is_being_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    """A picture of a share that does not answer may take half a minute; it is drawn afterwards."""
    one = notice()
    said = notice_page(one, one.turns("en")[0], ON, (480, 270), MIDNIGHT.date())
    slow = _slide(said, tmp_path / "never.png")
    renderer = PageRenderer(engine())
    drawn = list[Drawing]()
    renderer.drawn.connect(drawn.append)
    renderer.draw(slow, QSize(480, 270))
    renderer.draw(replace(slow, slide="later"), QSize(480, 270))
    renderer.draw(said, QSize(480, 270))
    qtbot.waitUntil(lambda: len(drawn) == 3, timeout=60_000)
    assert [one.page.slide for one in drawn] == [NOTICE, "slow", "later"]
    assert drawn[0].picture is not None
    renderer.close()


def _slide(like: Page, picture: Path) -> Page:
    found = PagePicture(picture, (0.5, 0.5), mirrored=False)
    return replace(like, slide="slow", kind="image", tone="night", headline=(), picture=found, body=None)
