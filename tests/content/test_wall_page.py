"""A slide of the wall says how many hearts there are, in words of that number, in each language."""

from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import NoPage, Page, WallBody
from tests.content.making import SCREEN, TODAY, display, own, texts
from tests.content.packs import TOP, pack, slide


def wall_page(folder: Path, hearts: int | None, *shown: str, line: str = "") -> Page:
    """The page of a slide of the wall on a booth, with so many hearts."""
    campaign = own(folder, 'id = "more"', 'kind = "wall"', line)
    maker = PageBuilder(display(mode="booth"), SCREEN, lambda: hearts)
    return maker.page(campaign, campaign.slide("more"), shown or ("en",), TODAY)


@pytest.mark.parametrize(
    ("hearts", "locale", "count", "counted"),
    [
        (0, "en", "0", "hearts on this wall"),
        (1, "en", "1", "heart on this wall"),
        (1248, "en", "1,248", "hearts on this wall"),
        (1, "ru", "1", "сердце на этой стене"),
        (3, "ru", "3", "сердца на этой стене"),
        (5, "ru", "5", "сердец на этой стене"),
        (999_999, "de", "999.999", "Herzen an dieser Wand"),
    ],
)
def test_a_number_and_its_words_agree(
    tmp_path: Path, hearts: int, locale: str, count: str, counted: str
) -> None:
    """As a reader of the language writes and counts."""
    body = wall_page(tmp_path, hearts, locale).body
    assert isinstance(body, WallBody)
    assert (body.hearts, body.count.text.strip("\u2066\u2069")) == (hearts, count)
    assert texts(body.counted) == [counted]


def test_two_languages_stand_together(tmp_path: Path) -> None:
    """And the program's own heading, where the campaign has none."""
    found = wall_page(tmp_path, 2, "en", "de")
    assert isinstance(found.body, WallBody)
    assert texts(found.body.counted) == ["hearts on this wall", "Herzen an dieser Wand"]
    assert texts(found.headline) == ["A wall of hearts", "Eine Wand aus Herzen"]
    assert texts(wall_page(tmp_path, 2, line='headline = "Our hall"').headline) == ["Our hall"]


def test_a_wall_that_was_not_counted_has_no_page(tmp_path: Path) -> None:
    """No number is made up; the slide before stays, and the log says why."""
    with pytest.raises(NoPage, match="the hearts on the wall are not counted"):
        wall_page(tmp_path, None)


def test_nothing_is_counted_for_other_slides(tmp_path: Path) -> None:
    """The hearts are asked for where they are shown."""
    campaign = read_campaign(pack(tmp_path, TOP + slide('id = "more"', 'kind = "message"', 'headline = "A"')))
    maker = PageBuilder(display(mode="booth"), SCREEN, asked_in_vain)
    assert maker.page(campaign, campaign.slide("more"), ("en",), TODAY).body is None


def asked_in_vain() -> int:
    """Nobody should ask."""
    raise AssertionError
