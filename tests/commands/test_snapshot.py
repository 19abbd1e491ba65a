"""`kiosk snapshot`: a picture of every slide, of whatever photographs people bring, and why of some not."""

import sys
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import product
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from kiosk.command_line import run_command
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.paths import RESOURCES
from tests.commands.calling import Caller, process, put_back
from tests.content.packs import RIGHT, slide
from tests.content.packs import pack as made_pack
from tests.ui.cinema import OFF, frames, grey, made_film

BRUSSELS = RESOURCES / "displays" / "brussels.toml"
RED, GREEN, BLUE, YELLOW, WHITE = (220, 40, 40), (40, 180, 60), (40, 60, 220), (230, 200, 40), (255, 255, 255)
QUARTERS = [RED, GREEN, BLUE, YELLOW]
SMALL = "320x180"
DAY = "2026-11-22"  # on which everything that the built-in campaign says is in date
REFUSED = pytest.mark.qt_log_ignore("Failed to get image from provider")

pytestmark = pytest.mark.usefixtures("qapp")

Snapshot = Callable[..., int]


@pytest.fixture
def snapshot(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Snapshot:
    """Calls the command; pictures go into `out` unless told otherwise. Gives the exit code."""

    def call(*arguments: object, out: Path | None = None) -> int:
        given = ["--out", str(out or tmp_path / "out"), "--display", str(BRUSSELS), *map(str, arguments)]
        monkeypatch.setattr(sys, "argv", ["kiosk", "snapshot", *given])
        with put_back(), pytest.raises(SystemExit) as ended:
            run_command()
        return int(ended.value.code or 0)

    return call


class Listing(HTMLParser):
    """What a page to look through shows and leads to."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.shown: list[str | None] = []
        self.linked: list[str | None] = []
        self.tags: set[str] = set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what an image shows and a link leads to."""
        self.tags.add(tag)
        if tag == "img":
            self.shown.append(dict(attrs)["src"])
        if tag == "a":
            self.linked.append(dict(attrs)["href"])


def written(out: Path) -> set[str]:
    """The names of the pictures in a folder."""
    return {file.name for file in out.glob("*.png")}


def test_every_slide_is_drawn_in_every_locale_and_size(snapshot: Snapshot, tmp_path: Path) -> None:
    """A file each, of exactly that size, and one for a help page, which all its languages share."""
    options = ("--locale", "fr", "--locale", "ar", "--size", SMALL, "--size", "180x320")
    assert snapshot(*options, "--at", DAY) == 0
    names = [slide.id for slide in built_in().slides if slide.kind != "help"]
    sizes = (SMALL, "180x320")
    expected = {f"{name}.{locale}.{size}.png" for name, locale, size in product(names, ("fr", "ar"), sizes)}
    expected |= {f"get-help.fr+ar.{size}.png" for size in sizes}
    assert written(tmp_path / "out") == expected
    for file in (tmp_path / "out").glob("*.png"):
        with Image.open(file) as picture:
            assert f"{picture.width}x{picture.height}" == file.name.split(".")[-2]


def test_the_page_to_look_through_shows_each_picture_once(snapshot: Snapshot, tmp_path: Path) -> None:
    """And leads to it in full size, with nothing from elsewhere."""
    snapshot("--slide", "journey", "--slide", "donate", "--size", SMALL, "--at", DAY)
    listing = Listing(tmp_path / "out" / "index.html")
    assert len(listing.shown) == len(written(tmp_path / "out")) == 8
    assert set(listing.shown) == set(listing.linked) == written(tmp_path / "out")
    assert not listing.tags & {"script", "link", "iframe"}


def test_only_what_is_asked_for_is_drawn(snapshot: Snapshot, tmp_path: Path) -> None:
    """By slide, locale and size; what is asked for twice is drawn once, by its canonical name."""
    options = ("--slide", "roads", "--locale", "nl-NL", "--locale", "nl", "--size", SMALL, "--size", SMALL)
    assert snapshot(*options) == 0
    assert written(tmp_path / "out") == {f"roads.nl.{SMALL}.png"}


def test_languages_that_stand_together_share_a_picture(snapshot: Snapshot, tmp_path: Path) -> None:
    """The first with each other, as the display shows them."""
    display = tmp_path / "display.toml"
    display.write_text('format = 1\nlocales = ["ja", "en", "fr"]\nlanguages = "together"\n')
    assert snapshot("--display", display, "--slide", "passport", "--size", SMALL) == 0
    assert written(tmp_path / "out") == {f"passport.ja+en.{SMALL}.png", f"passport.ja+fr.{SMALL}.png"}


def test_in_a_booth_what_is_seen_above_the_invitation_is_drawn(snapshot: Snapshot, tmp_path: Path) -> None:
    """As wide as the screen that is asked for, and lower."""
    display = tmp_path / "display.toml"
    display.write_text('format = 1\nmode = "booth"\nscreen.diagonal-inches = 32\n')
    assert snapshot("--display", display, "--slide", "donate", "--size", "1080x1920") == 0
    (file,) = (tmp_path / "out").rglob("*.png")
    with Image.open(file) as drawn:
        assert (file.name, drawn.size) == ("donate.en.1080x1920.png", (1080, 1552))


def test_a_film_is_drawn_as_its_first_frame_under_its_headline(snapshot: Snapshot, tmp_path: Path) -> None:
    """Whoever looks through the slides sees what the film looks like, and what stands over it."""
    words = ('kind = "video"', 'video = "film.mp4"', 'headline = "Look twice"')
    folder = made_pack(tmp_path / "pack", RIGHT + slide(*words))
    made_film(folder / "film.mp4", frames())
    assert snapshot(folder, "--slide", "more", "--size", SMALL, "--locale", "en") == 0
    (file,) = (tmp_path / "out").rglob("*.png")
    drawn = np.asarray(Image.open(file).convert("RGB")).astype(int)
    assert (np.abs(drawn[:100] - grey(0)) <= OFF).all()
    assert len(np.unique(drawn[150:])) > 10


def test_slides_are_those_of_the_instant(snapshot: Snapshot, tmp_path: Path) -> None:
    """A figure that nobody has checked for years is not drawn, as the display would not show it."""
    options = ("--locale", "en", "--size", SMALL, "--slide", "children", "--slide", "roads")
    snapshot(*options, "--at", DAY, out=tmp_path / "now")
    snapshot(*options, "--at", "2031-11-22", out=tmp_path / "late")
    assert written(tmp_path / "now") - written(tmp_path / "late") == {f"children.en.{SMALL}.png"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--slide", "jurney"), 'there is no slide "jurney"; did you mean "journey"?'),
        (("--locale", "xx"), '"xx" is no language'),
        (("--size", "large"), '"large" is no size: write width x height'),
        (("--at", "tomorrow"), '"tomorrow" is no time'),
        (("--slide", "donate", "--size", "3840x600"), "none of these slides may be shown on this display"),
        (("/nowhere",), "/nowhere"),
    ],
)
def test_what_cannot_be_asked_for_is_said_in_a_line(
    snapshot: Snapshot,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    """Nothing is drawn, and the exit code is 2."""
    assert snapshot(*arguments) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_named(
    snapshot: Snapshot, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A file stands where the pictures were to go."""
    (tmp_path / "out").touch()
    assert snapshot("--slide", "roads") == 2
    assert f"--out {tmp_path / 'out'}: this is a file; name a folder" in capsys.readouterr().err


# Photographs of one's own


def quarters(size: tuple[int, int] = (640, 360)) -> Image.Image:
    """Red and green above, blue and yellow below: no turn or flip of it looks the same."""
    small = np.array(QUARTERS, dtype=np.uint8).reshape(2, 2, 3)
    return Image.fromarray(small).resize(size, Image.Resampling.NEAREST)


def camera(path: Path) -> None:
    """A photograph of 24 megapixels, stored on its side: a quarter turn clockwise makes it upright."""
    exif = Image.Exif()
    exif[0x0112] = 6
    quarters((6000, 4000)).save(path, exif=exif)


def deep(path: Path) -> None:
    """16 bits a colour."""
    pixels = np.asarray(quarters())[:, :, ::-1].astype(np.uint16) * 257
    assert cv2.imwrite(str(path), pixels)


def transparent(path: Path) -> None:
    """Nothing in its right half."""
    picture = quarters().convert("RGBA")
    picture.paste((0, 0, 0, 0), (320, 0, 640, 360))
    picture.save(path, lossless=True)


def drawing(path: Path) -> None:
    """Four squares as shapes."""
    colours = ["#{:02x}{:02x}{:02x}".format(*colour) for colour in QUARTERS]
    places = ((0, 0), (8, 0), (0, 4.5), (8, 4.5))
    squares = "".join(
        f'<rect x="{x}" y="{y}" width="8" height="4.5" fill="{fill}"/>'
        for (x, y), fill in zip(places, colours, strict=True)
    )
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">{squares}</svg>')


def moving(path: Path) -> None:
    """Two pictures, the second one black."""
    quarters().save(path, save_all=True, append_images=[Image.new("RGB", (640, 360))], duration=100)


def broken_off(path: Path) -> None:
    """A copy that did not end."""
    quarters().save(path)
    path.write_bytes(path.read_bytes()[:2000])


PHOTOGRAPHS: dict[str, tuple[Callable[[Path], object], list[tuple[int, int, int]]]] = {
    "camera.jpg": (camera, [BLUE, RED, YELLOW, GREEN]),
    "press.jpg": (lambda path: quarters().convert("CMYK").save(path), QUARTERS),
    "deep.png": (deep, QUARTERS),
    "logo.webp": (transparent, [RED, WHITE, BLUE, WHITE]),
    "drawing.svg": (drawing, QUARTERS),
    "moving.gif": (moving, QUARTERS),
}
UNUSABLE: dict[str, tuple[Callable[[Path], object], str]] = {
    "broken-off.jpg": (broken_off, "is cut off or damaged: copy it again from where it came"),
    "empty.png": (Path.touch, "is empty (0 bytes): copy it again from where it came"),
}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A campaign of one's own photographs without words, and one slide with words."""
    folder = tmp_path / "pack"
    folder.mkdir()
    text = 'format = 1\nid = "own"\ntitle = "Ours & <b>yours</b>"\nsource-language = "en"\n'
    for name, (make, _) in (PHOTOGRAPHS | UNUSABLE).items():
        make(folder / name)
        text += f'[[slides]]\nid = "{Path(name).stem}"\nkind = "image"\nimage = "{name}"\n'
    (folder / "campaign.toml").write_text(
        f'{text}[[slides]]\nid = "words"\nkind = "message"\nheadline = "Ask."\n'
    )
    return folder


@REFUSED
def test_photographs_stand_upright_in_their_colours_and_the_rest_is_passed_over(
    snapshot: Snapshot, capsys: pytest.CaptureFixture[str], pack: Path, tmp_path: Path
) -> None:
    """Whatever can be drawn is drawn once, being without words; what cannot is named, its file and why."""
    assert snapshot(pack, "--size", SMALL, "--locale", "fr", "--locale", "en") == 1
    wordless = {f"{Path(name).stem}.zxx.{SMALL}.png" for name in PHOTOGRAPHS}
    spoken = {f"words.{locale}.{SMALL}.png" for locale in ("fr", "en")}
    assert written(tmp_path / "out") == wordless | spoken
    for name, (_, colours) in PHOTOGRAPHS.items():
        with Image.open(tmp_path / "out" / f"{Path(name).stem}.zxx.{SMALL}.png") as picture:
            found = np.asarray(picture.convert("RGB"))[[45, 45, 135, 135], [80, 240, 80, 240]]
        assert np.abs(found.astype(int) - colours).max() <= 8, (name, found)
    said = capsys.readouterr().err
    for name, (_, reason) in UNUSABLE.items():
        assert f"{Path(name).stem}.zxx.{SMALL}: pack/{name}: {reason}\n" in said
    assert not any(f"pack/{name}: " in said for name in PHOTOGRAPHS)


@REFUSED
def test_the_page_to_look_through_shows_what_was_drawn(
    snapshot: Snapshot, pack: Path, tmp_path: Path
) -> None:
    """Not what was passed over, and a title as it is written."""
    snapshot(
        pack, "--size", SMALL, "--slide", "empty", "--slide", "drawing", "--slide", "words", "--locale", "en"
    )
    listing = Listing(tmp_path / "out" / "index.html")
    assert listing.shown == [f"drawing.zxx.{SMALL}.png", f"words.en.{SMALL}.png"]
    assert "b" not in listing.tags


def test_a_page_of_somebody_s_stays(kiosk: Caller, tmp_path: Path) -> None:
    """A folder in which another index.html lies is not taken for the pictures."""
    page = tmp_path / "index.html"
    page.write_text("<p>Our own page.")
    ended = kiosk("snapshot", "--out", tmp_path, "--slide", "roads", "--size", "320x180")
    assert ended.code == 2
    assert str(page) in ended.err
    assert page.read_text() == "<p>Our own page."


def test_no_picture_is_left_half_written(tmp_path: Path) -> None:
    """On a disk without room the folder has no part of a picture, and a sentence names what could not be."""
    asked = ("--out", tmp_path, "--slide", "roads", "--size", "640x360")
    ended = process("snapshot", *asked, before=("prlimit", "--fsize=20000"))
    assert ended.code == 2
    assert ended.err.splitlines()[-1].startswith(f"{tmp_path}/roads.")
    assert "libpng" not in ended.err
    assert list(tmp_path.iterdir()) == []
