"""Every slide of the built-in campaign, in every language and on screens of many shapes, stands whole."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import accumulate, cycle
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page, SelfCheckBody, SignsBody, StepsBody
from tests.content.making import body, display
from tests.ui.pages import BRUSSELS, DAY, EVERYTHING, LOCALES, SIZES, WORLD_DAY, help_page, page, pages
from tests.ui.rules import faults, pixels_in, words_of
from tests.ui.scenes import Scene, scenes
from tests.ui.standing import words_seen

SEVEN = ("en", "fr", "nl", "de", "sk", "ja", "ar")
LOCALES_ON_HELP = (("en", "fr"), ("ar", "en", "fr", "nl"), SEVEN, (*SEVEN, "es"))

pytestmark = pytest.mark.usefixtures("qapp")


def helps(size: tuple[int, int], country: str) -> Iterator[Page]:
    """A country's help page in two, four, seven and eight languages."""
    for shown in LOCALES_ON_HELP:
        yield help_page(country, size, *shown)


def all_faults(drawn: Iterable[Page]) -> str:
    """What breaks a rule on any of these pages, a line each."""
    return "\n".join(fault for scene in scenes(drawn) for fault in faults(scene))


# A language for each shape of screen: tall lines and long words where there is least room for them.
OF_SIZE = dict(zip(SIZES, ("de", "th", "ur", "fil", "am", "ja", "ar"), strict=True))


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_every_slide_stands_whole_in_a_language(size: tuple[int, int]) -> None:
    """Words lie apart, inside, legible and in their own face. Each shape of screen has another one."""
    assert all_faults(pages(size, (OF_SIZE[size],))) == ""


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (600, 1920)], ids="{0[0]}x{0[1]}".format)
def test_a_line_of_thai_ends_where_its_translator_said(size: tuple[int, int]) -> None:
    """Between two phrases; Qt alone would end it between any two words."""
    divided = 0
    for scene in scenes(page(name, size, "th") for name in ("notice", "passport", "roads")):
        said = words_of(scene.page)
        ends = {end for words in said for end in ends_of(words.text)}
        for written in scene.texts:
            *lines, _ = written.text.split("\n")
            divided += bool(lines)
            assert {"".join(lines[: at + 1]).replace(" ", "") for at in range(len(lines))} <= ends
    assert divided


def ends_of(text: str) -> Iterator[str]:
    """A text from its beginning to each of the places where a line may end, without its spaces."""
    yield from accumulate(text.replace(" ", "\u200b").split("\u200b"))


@pytest.mark.slow
@pytest.mark.parametrize("locale", LOCALES)
def test_every_slide_stands_whole_in_every_language(locale: str) -> None:
    """On every shape of screen; the smaller of two in one shape is drawn before a release alone."""
    sizes = [size for size in SIZES if EVERYTHING or size != (1280, 720)]
    assert all_faults(one for size in sizes for one in pages(size, (locale,))) == ""


@pytest.mark.parametrize("country", ["EG", "FR", "LU", "NL", "PT", "SV"])
def test_a_country_has_its_help_page(country: str) -> None:
    """Three lines, one, or none but the number for danger; a kind under the name, or a place."""
    assert all_faults(help_page(country, size, locale) for size, locale in OF_SIZE.items()) == ""


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES[:5], ids="{0[0]}x{0[1]}".format)
def test_every_country_has_its_help_page(size: tuple[int, int]) -> None:
    """Names in the country's languages under a question in any other: long ones, and in their own scripts."""
    codes = sorted(file.stem for file in (paths.DIRECTORY / "contacts").glob("*.toml"))
    locales = cycle(LOCALES[SIZES.index(size) :])
    assert (
        all_faults(help_page(code, size, locale) for code, locale in zip(codes, locales, strict=False)) == ""
    )


@pytest.mark.slow
@pytest.mark.parametrize("country", ["BE", "JP", "SK", "GB", "US"])
def test_a_help_page_has_room_for_all_languages_of_a_display(country: str) -> None:
    """One to three lines, two to eight languages, on every shape of screen."""
    assert all_faults(one for size in SIZES for one in helps(size, country)) == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    "pair", [("fr", "en"), ("de", "nl"), ("ja", "en"), ("en", "ar"), ("ar", "sk")], ids="+".join
)
def test_two_languages_stand_together(pair: tuple[str, str]) -> None:
    """The second under the first, lying and upright."""
    assert all_faults(one for size in SIZES[:2] for one in pages(size, pair)) == ""


def scene(slide: str, size: tuple[int, int], *shown: str) -> Scene:
    """One slide as it is drawn."""
    return next(iter(list(scenes([page(slide, size, *shown)]))))


@pytest.mark.parametrize("size", SIZES[:2], ids="{0[0]}x{0[1]}".format)
def test_a_day_says_what_it_is_about_once_no_days_are_counted(size: tuple[int, int]) -> None:
    """On the day itself, whole and beside nothing else; before it, the days to go stand there."""
    theme = "What this year is about, in a sentence that takes more than one line of a screen."
    slide = built_in().slide("world-day").model_copy(update={"theme": theme})
    maker = PageBuilder(display(), size)
    today, before = (
        maker.page(built_in(), slide, ("en",), on) for on in (WORLD_DAY, WORLD_DAY - timedelta(2))
    )
    assert not all_faults([today, before])
    [first, second] = scenes([today, before])
    assert theme in {text.words for text in first.texts}
    assert theme not in {text.words for text in second.texts}


def test_cards_begin_at_the_right_in_arabic() -> None:
    """The first sign stands where reading begins, and the others follow from there."""
    for locale, is_flipped in (("en", False), ("ar", True)):
        shown = scene("travel-signs", (1920, 1080), locale)
        labels = [card.label[0].text for card in body(SignsBody, shown.page).cards]
        placed = {text.words: text.ink.left for text in shown.texts}
        across = [placed[label] for label in labels]
        assert across == sorted(across, reverse=is_flipped)


@pytest.mark.parametrize(("slide", "is_right_in_english"), [("journey", False), ("donate", True)])
def test_the_sheet_changes_sides_in_arabic(slide: str, is_right_in_english: bool) -> None:
    """Words and their sheet lie on the other side than in English, and the picture in the place left free."""
    for locale, is_right in (("en", is_right_in_english), ("ar", not is_right_in_english)):
        shown = scene(slide, (1920, 1080), locale)
        assert shown.drawing.picture is not None
        sheet, free = (1915, 5) if is_right else (5, 1915)
        assert all((text.ink.left + text.ink.right > 1920) is is_right for text in shown.texts)
        assert is_plain(shown.drawing.picture, sheet)
        assert not is_plain(shown.drawing.picture, free)


def is_plain(picture: QImage, x: int) -> bool:
    """Whether a column of pixels has one colour only."""
    column = pixels_in(picture)[:, x]
    return bool((column == column[0]).all())


def test_the_sheet_reaches_the_foot_of_a_narrow_screen() -> None:
    """It is part of a circle, and the screen is higher than the circle."""
    shown = scene("notice", (400, 1920), "en")
    assert shown.drawing.picture is not None
    foot = pixels_in(shown.drawing.picture)[-1]
    assert (foot == foot[0]).all()
    assert faults(shown) == []


def test_a_handset_is_not_flipped_in_arabic_and_the_sign_beside_it_is() -> None:
    """A handset and a clock are the same everywhere; people who turn to each other are not."""
    for slide, flips in (
        ("get-help", []),
        ("what-to-do", ["act-keep-distance"]),
        ("travel-signs", ["sign-spoken-for"]),
    ):
        shown = {
            image.name: image.source for image in scene(slide, (1920, 1080), "ar").images_of("pictogram")
        }
        assert shown["act-call"].endswith("m=0")
        assert all(shown[name].endswith("m=1") for name in flips)


DARKEST = 20  # of 255, the brightest of a pixel's colours
SOME = ("journey", "travel-signs", "children", "donate", "get-help")


def test_two_processes_draw_the_same_pixel_for_pixel(tmp_path: Path) -> None:
    """The command draws the same each time it is called."""
    options = [option for slide in SOME for option in ("--slide", slide)]
    options += ["--display", str(BRUSSELS), "--locale", "fr", "--size", "640x360", "--at", DAY.isoformat()]
    for folder in ("one", "other"):
        command = [sys.executable, "-m", "kiosk", "snapshot", "--out", str(tmp_path / folder), *options]
        subprocess.run(command, check=True, timeout=60)
    for slide in SOME:
        one, other = (tmp_path / folder / f"{slide}.fr.640x360.png" for folder in ("one", "other"))
        assert one.read_bytes() == other.read_bytes()


def test_what_is_left_in_english_is_found() -> None:
    """In a language that nobody has translated into, every sentence is a fault."""
    [shown] = [*scenes([page("travel-signs", (1920, 1080), "pl")])]
    untranslated = [fault for fault in faults(shown) if "is not translated" in fault]
    assert len(untranslated) == 8  # a headline, four labels, what to do, the caveat, the credit


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_a_slide_without_a_picture_is_nowhere_black(size: tuple[int, int]) -> None:
    """It stands on the colour of its sheet."""
    without = [one for one in pages(size, ("en",)) if one.slide.startswith("plain-")]
    assert without
    for shown in scenes(without):
        assert shown.drawing.picture is not None
        assert pixels_in(shown.drawing.picture).max(axis=2).min() > DARKEST


def test_a_number_of_european_digits_stands_in_the_latin_face() -> None:
    """In Nastaliq its digits would be other ones, and smaller than the figure is meant to be."""
    [figure] = [text for text in scene("children", (1920, 1080), "ur").texts if "38" in text.words]
    assert {glyph.family for glyph in figure.glyphs} == {
        "Noto Sans",
        "Noto Sans Arabic",
    }  # its ٪ is no Latin one


@pytest.mark.parametrize("size", SIZES[:2], ids="{0[0]}x{0[1]}".format)
def test_long_words_take_another_line_before_they_grow_small(size: tuple[int, int]) -> None:
    """What a figure counts is longer in German than in English, and is read from as far away."""
    english, german = (
        next(text for text in scene("found", size, locale).texts if text.words.startswith(words))
        for locale, words in (("en", "Victims"), ("de", "Opfer"))
    )
    assert german.font.pixelSize() >= 0.78 * english.font.pixelSize()


@pytest.mark.parametrize("slide", ["travel-signs", "what-to-do", "free-to-choose"])
@pytest.mark.parametrize("size", SIZES[:2], ids="{0[0]}x{0[1]}".format)
def test_what_stands_side_by_side_stands_in_one_size(slide: str, size: tuple[int, int]) -> None:
    """The labels of four signs, what to do and what not, questions: none says more than the others."""
    shown = scene(slide, size, "en")
    match shown.page.body:
        case SignsBody(cards=cards):
            words = [card.label for card in cards]
        case StepsBody(do=do, do_not=do_not):
            words = [step.text for step in (*do, *do_not)]
        case SelfCheckBody(questions=questions):
            words = list(questions)
    together = {words_seen(one[0].text) for one in words}
    sizes = {text.words: text.font.pixelSize() for text in shown.texts if text.words in together}
    assert sizes.keys() == together
    assert len(set(sizes.values())) == 1, sizes
