"""A page gives its room to what matters on it: no hole in the bar, no picture smaller than need be."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.content.language.line_breaks import plain
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Visit
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import booth_display, booth_settings, first_line
from tests.ui.standing import Box

TALL, WIDE = (1080, 1920), (1920, 1080)
SUN = QColor("#ffc83d")

pytestmark = pytest.mark.usefixtures("qapp")


def stand(bench: Bench, **where: object) -> Laid:
    """The page of a visit that has just begun, and then went there."""
    visit: Visit = replace(begin(booth_settings(bench.display)), **where)  # type: ignore[arg-type]
    return bench.lay(visit)


def pictograms(laid: Laid, name: str) -> list[Box]:
    """Where a pictogram stands."""
    return [one.box for one in laid.scene.images_of("pictogram") if f"/{name}?" in one.source]


@pytest.mark.parametrize("locale", ["nl", "de", "am"])
def test_the_bar_has_no_hole(tmp_path: Path, locale: str) -> None:
    """Three ways in two rows fill both, up to the way out beside them."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        keys = stand(bench, place="home").keys
        ways = [keys["go home"], keys["languages "], keys["easier "]]
        for row in {round(one.top) for one in ways}:
            standing = sorted((one for one in ways if round(one.top) == row), key=lambda one: one.left)
            edges = [0.0, *(edge for one in standing for edge in (one.left, one.right)), keys["leave "].left]
            assert max(after - before for before, after in zip(edges[::2], edges[1::2], strict=True)) < 30


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize(
    ("locale", "place", "key"), [("nl", "languages", "language nl"), ("ar", "countries", "country BE")]
)
def test_what_is_chosen_has_a_tick(
    tmp_path: Path, size: tuple[int, int], locale: str, place: str, key: str
) -> None:
    """It is told by more than its colour, and nothing else has one."""
    with Bench(booth_display(tmp_path, locale), size) as bench:
        laid = stand(bench, place=place)
        (tick,) = pictograms(laid, "act-done")
        chosen = laid.keys[key]
        assert chosen.left < tick.left < tick.right < chosen.right
        assert chosen.top < tick.top < tick.bottom < chosen.bottom


@pytest.mark.parametrize(("locale", "least"), [("en", 0.17), ("ar", 0.13), ("de", 0.12)])
def test_a_sign_has_the_room_that_its_words_leave(tmp_path: Path, locale: str, least: float) -> None:
    """On a wide screen its pictogram is read from where its steps are, and no word is smaller for it."""
    with Bench(booth_display(tmp_path, locale), WIDE) as bench:
        laid = stand(bench, place="sign", sign="papers-held", setting="airport")
        (sign,) = pictograms(laid, "sign-passport-held")
        assert sign.right - sign.left >= least * WIDE[0]
        assert not laid.faults


@pytest.mark.parametrize("locale", ["en", "de", "ja"])
def test_a_sign_on_a_tall_screen_has_room_too(tmp_path: Path, locale: str) -> None:
    """Over its words, a seventh of the height at the least."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        laid = stand(bench, place="sign", sign="papers-held", setting="airport")
        (sign,) = pictograms(laid, "sign-passport-held")
        assert sign.bottom - sign.top >= 0.14 * TALL[1]
        assert not laid.faults


@pytest.mark.parametrize(("size", "least"), [(TALL, 0.2), (WIDE, 0.3)], ids=["tall", "wide"])
def test_a_page_about_the_campaign_shows_its_picture(
    tmp_path: Path, size: tuple[int, int], least: float
) -> None:
    """A fifth of it or more, and no strip at its edge."""
    with Bench(booth_display(tmp_path, "en"), size) as bench:
        laid = stand(bench, place="story-why")
        (sheet,) = laid.scene.sheets
        assert max(sheet.edge_x / size[0] * (size == WIDE), sheet.edge_y / size[1] * (size == TALL)) >= least
        assert not laid.faults


def test_the_number_for_danger_is_beside_any_number(tmp_path: Path) -> None:
    """Whoever opened a help line on a wide screen need not go back for it; it is on sun, as everywhere."""
    display = booth_display(tmp_path, "en")
    with Bench(display, WIDE) as bench:
        laid = stand(bench, place="number", contact=first_line(display))
        assert colour_of(laid.picture, laid.keys["number emergency"]) == SUN
        sign = stand(bench, place="sign", sign="papers-held", setting="airport")
        assert colour_of(sign.picture, sign.keys["number emergency"]) == SUN


def test_the_wall_fills_its_half(tmp_path: Path) -> None:
    """On a wide screen what is for the hearts is no narrower than what is for the words."""
    with Bench(booth_display(tmp_path, "en"), WIDE) as bench:
        laid = stand(bench, place="wall", heart="none", number=131)
        assert laid.keys["heart "].left > 0.5 * WIDE[0]


def test_the_way_on_stands_at_the_end(tmp_path: Path) -> None:
    """Under a list of leaves as under the lines: never in the middle, with nothing behind it."""
    with Bench(booth_display(tmp_path, "en"), WIDE) as bench:
        keys = stand(bench, place="countries").keys
        later = keys["page 1"]
        assert later.right == pytest.approx(
            max(box.right for key, box in keys.items() if key.startswith("country")), abs=3
        )


def colour_of(picture: QImage, box: Box) -> QColor:
    """What a button is filled with, beside its words."""
    return picture.pixelColor(int(box.left + box.right) // 2, int(box.top) + 12)


@pytest.mark.parametrize("locale", ["en", "de", "ar"])
@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_four_lines_stand_on_one_page(tmp_path: Path, size: tuple[int, int], locale: str) -> None:
    """Those of three regions and of all the country, side by side: none is on a page that nobody turns to."""
    with Bench(booth_display(tmp_path, locale), size) as bench:
        laid = stand(bench, place="help")
        assert len(laid.page.rows) == 4
        assert not [key for key in laid.keys if key.startswith("page ")]
        known = {plain(row.facts[0].text) for row in laid.page.rows if row.facts}
        assert known <= {plain(one.text) for one in laid.scene.texts}
        assert not laid.faults
