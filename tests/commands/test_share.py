"""`kiosk share`: pictures for posts, stories and posters, and beside each a text for who cannot see it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import product
from pathlib import Path

import cv2
import pytest
import zxingcpp
from PIL import Image

from kiosk.commands.results.alternative_text import alternative_text
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.content.language.texts import Words
from kiosk.content.page.builder import PageBuilder
from kiosk.media.qr import QUIET_ZONE, code
from tests.commands.calling import Caller, Ended
from tests.content.packs import TOP, slide
from tests.preflight.looking import DRAWING

DAY = "2026-11-22"  # on which everything that the built-in campaign says is in date
LEAST_MODULE = 4  # pixels
SIZES = ("1080x1080", "1080x1350", "1080x1920", "2480x3508")
POST = SIZES[0]
LINKS = {
    "donate": "https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html",
    "learn": "https://www.unodc.org/unodc/en/blueheart/highlights.html",
}
CREDIT = "In support of the UNODC Blue Heart Campaign. Not produced or approved by the United Nations."
LICENCE = "Blue Heart Kiosk · CC BY 4.0 · https://creativecommons.org/licenses/by/4.0/"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the pictures go."""
    return tmp_path / "out"


def share(kiosk: Caller, out: Path, *arguments: object, at: str = DAY) -> Ended:
    """Calls the command, which must do what was asked and find nothing wrong."""
    ended = kiosk("share", "--out", out, "--at", at, *arguments)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    return ended


def text(out: Path, name: str) -> str:
    """What stands beside a picture."""
    return (out / f"{name}.txt").read_text(encoding="utf-8")


def test_a_slide_is_drawn_in_every_language_and_size_with_a_text_beside_it(kiosk: Caller, out: Path) -> None:
    """Square and tall posts, a story, a poster; and a page to look through them."""
    share(kiosk, out, "--slide", "roads", "--locale", "fr", "--locale", "ar")
    names = [f"roads.{locale}.{size}" for locale, size in product(("fr", "ar"), SIZES)]
    expected = {"index.html", *(f"{name}{end}" for name in names for end in (".png", ".txt"))}
    assert {file.name for file in out.iterdir()} == expected
    for name in names:
        with Image.open(out / f"{name}.png") as picture:
            assert f"{picture.width}x{picture.height}" == name.split(".")[-1]


@pytest.mark.slow
def test_all_that_makes_sense_away_from_a_display_is_shared(kiosk: Caller, out: Path) -> None:
    """In the campaign's own language; not what speaks to whoever needs help: it needs a number to call."""
    share(kiosk, out)
    shared = {one.id for one in built_in().slides if not one.quiet and one.kind not in {"help", "self-check"}}
    assert {file.name for file in out.glob("*.png")} == {
        f"{name}.en.{size}.png" for name, size in product(shared, SIZES)
    }


def test_the_text_says_what_stands_there_what_is_seen_and_whose_it_is(kiosk: Caller, out: Path) -> None:
    """Words, the picture for who cannot see it, the campaign's credit, the licence of picture and words."""
    share(kiosk, out, "--slide", "notice")
    assert text(out, f"notice.en.{POST}").splitlines() == [
        "What you notice can protect someone.",
        "Say what you saw, not what you think.",
        "",
        "Seen from above: a baggage belt winds like a river. One case carries a large tag with a blue heart.",
        "",
        CREDIT,
        LICENCE,
    ]


def test_the_text_is_in_the_language_of_the_picture(kiosk: Caller, out: Path) -> None:
    """All of it, signs and credit too; in that language's script."""
    share(kiosk, out, "--slide", "travel-signs", "--slide", "journey", "--locale", "ja")
    for name in ("travel-signs", "journey"):
        lines = [line for line in text(out, f"{name}.ja.{POST}").splitlines() if line and line != LICENCE]
        assert all(any(ord(sign) > 0x3000 for sign in line) for line in lines), lines


def test_no_picture_has_the_number_of_a_country(
    kiosk: Caller, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever country the machine is in: it goes round the world, and numbers do not."""
    monkeypatch.setenv("LC_ALL", "fr_BE.UTF-8")
    share(kiosk, out, "--slide", "travel-signs", "--slide", "what-to-do")
    for name in ("travel-signs", "what-to-do"):
        said = text(out, f"{name}.en.{POST}").replace(LICENCE, "")
        assert not any(map(str.isdigit, said))
        assert "Never confront anyone." in said or "Do not confront anyone." in said


def phrases(part: object) -> Iterator[str]:
    """Every text of a page, but for a theme, which no slide has room for."""
    if isinstance(part, Words):
        yield part.text
    elif isinstance(part, tuple):
        for one in part:
            yield from phrases(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from phrases(getattr(part, field.name)) if field.name != "theme" else ()


@pytest.mark.parametrize("locale", ["en", "ar", "de", "ja"])
def test_every_word_of_every_picture_stands_in_its_text(locale: str) -> None:
    """Whatever kind of slide it is; none that is shared keeps a word to those who can see it."""
    campaign = built_in()
    display = read_display(None).model_copy(update={"country": None, "locales": (locale,)})
    maker = PageBuilder(display, (1080, 1080))
    for one in campaign.slides:
        if one.kind not in {"help", "self-check"}:
            lasting = one.model_copy(update={"countdown": False}) if one.kind == "day" else one
            page = maker.page(campaign, lasting, (locale,), date.fromisoformat(DAY))
            said = {*alternative_text(campaign, one, page).splitlines()}
            missing = [text for text in phrases(page) if not {*text.splitlines()} <= said]
            assert not missing, one.id


@pytest.mark.parametrize("day", ["2027-07-20", "2027-07-30"])
def test_a_day_is_told_by_its_date(kiosk: Caller, out: Path, day: str) -> None:
    """A count of days would be wrong tomorrow, and so would "Today"."""
    share(kiosk, out, "--slide", "world-day", at=day)
    assert text(out, f"world-day.en.{POST}").splitlines()[:3] == [
        "World Day against Trafficking in Persons",
        "July\u00a030",
        "We turn blue.",
    ]


@pytest.mark.parametrize(("name", "locale"), [("learn", "de"), ("donate", "fa")])
def test_a_code_can_be_scanned_and_its_link_stands_beside_it(
    kiosk: Caller, out: Path, name: str, locale: str
) -> None:
    """By two readers, beside long words; with its margin it is a fifth of the width or more."""
    share(kiosk, out, "--slide", name, "--locale", locale)
    link = LINKS[name]
    for size in SIZES:
        pixels = cv2.imread(str(out / f"{name}.{locale}.{size}.png"))
        assert pixels is not None
        (found,) = zxingcpp.read_barcodes(pixels[:, :, ::-1])
        by_opencv, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(pixels)
        assert (found.text, by_opencv) == (link, link), size
        modules = len(code(link).modules)
        module = (found.position.top_right.x - found.position.top_left.x) / modules
        assert module >= LEAST_MODULE
        assert module * (modules + 2 * QUIET_ZONE) >= pixels.shape[1] / 5
        assert link in text(out, f"{name}.{locale}.{size}").splitlines()


def test_what_has_lapsed_is_not_shared(kiosk: Caller, out: Path) -> None:
    """A figure that nobody has checked for years is left out; alone it is refused."""
    share(kiosk, out, "--slide", "children", "--slide", "roads", at="2031-11-22")
    assert {file.name.split(".")[0] for file in out.glob("*.png")} == {"roads"}
    ended = kiosk("share", "--out", out, "--at", "2031-11-22", "--slide", "children")
    assert (ended.code, ended.out) == (2, "")
    assert "none of these slides can be shared" in ended.err


def test_a_venues_own_pictures_are_under_no_licence_of_ours(kiosk: Caller, tmp_path: Path, out: Path) -> None:
    """Its credit stands beside them; the program's signs are the program's."""
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "hall.svg").write_text(DRAWING)
    (folder / "campaign.toml").write_text(
        TOP
        + 'credit = "The harbour."\n'
        + slide('id = "hall"', 'kind = "image"', 'image = "hall.svg"', 'alt = "A hall."')
        + slide('id = "seen"', 'kind = "signs"', 'signs = ["papers-held"]')
    )
    share(kiosk, out, folder)
    assert text(out, f"hall.en.{POST}") == "A hall.\n\nThe harbour.\n"
    assert text(out, f"seen.en.{POST}").endswith(f"\n\nThe harbour.\n{LICENCE}\n")


def test_signs_to_the_person_concerned_are_not_shared(kiosk: Caller, tmp_path: Path, out: Path) -> None:
    """Beside them stands whom to call, and that is another number in each country."""
    (tmp_path / "campaign.toml").write_text(
        TOP + slide('id = "you"', 'kind = "signs"', 'signs = ["you-papers"]')
    )
    ended = kiosk("share", tmp_path, "--out", out)
    assert (ended.code, "none of these slides can be shared: they need the number" in ended.err) == (2, True)
    assert '"you" cannot be shared' in kiosk("share", tmp_path, "--out", out, "--slide", "you").err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--slide", "jurney"), 'there is no slide "jurney"; did you mean "journey"?'),
        (("--slide", "get-help"), '"get-help" cannot be shared: it speaks to whoever needs help'),
        (("--slide", "roads", "--slide", "free-to-choose"), '"free-to-choose" cannot be shared'),
        (("--slide", "you-decide"), '"you-decide" cannot be shared'),
        (("--locale", "xx"), '"xx" is no language'),
        (("--at", "tomorrow"), '"tomorrow" is no time'),
        (("/nowhere",), "/nowhere"),
    ],
)
def test_what_cannot_be_asked_for_is_said_in_a_line(
    kiosk: Caller, out: Path, arguments: tuple[str, ...], said: str
) -> None:
    """Nothing is drawn, and the exit code is 2."""
    ended = kiosk("share", "--out", out, *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "Traceback" not in ended.err
    assert not out.exists()


def test_nobodys_page_is_written_over(kiosk: Caller, out: Path) -> None:
    """A folder that holds a page of somebody's is refused, and so is a file."""
    out.mkdir()
    (out / "index.html").write_text("<p>Mine.")
    assert "another page is there" in kiosk("share", "--out", out, "--slide", "roads").err
    assert [file.name for file in out.iterdir()] == ["index.html"]
    ended = kiosk("share", "--out", out / "index.html", "--slide", "roads")
    assert (ended.code, "this is a file" in ended.err) == (2, True)
