"""`kiosk new`: from a venue's pictures to a folder that plays, and nothing of anybody's is written over."""

import json
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk.beginning.campaign_draft import named
from kiosk.beginning.taking.taken_files import Taken
from kiosk.beginning.venue_answers import Answers
from kiosk.beginning.venue_writing import write_venue
from kiosk.beginning.what_is_left import Begun
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.campaign.slides import ImageSlide, VideoSlide
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import WrongUse
from tests.commands.calling import Caller, Ended, process, with_no_more_rights
from tests.commands.venue_pictures import BLUE, WHITE, document, logo, photograph, telephone
from tests.ui.cinema import frames, made_film
from tests.waiting import told_of_them

SAID = ("--venue", "Hall 7", "--country", "Belgium", "--locale", "fr,en", "--pixels", "1920x1080")
SCREEN = ("--inches", "55", "--distance", "5")
# What only people can do: describe a picture, call a line, read a translation, wait until a theme is told.
LEFT_TO_PEOPLE = {
    *("no-alternative-text", "contact-unconfirmed", "translation-draft", "day-without-theme"),
    *("language-nobody-answers", "no-support-line"),
}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as it comes from telephones and from the office; nobody changes it."""
    folder = tmp_path_factory.mktemp("pictures") / "our pictures"
    photograph(folder / "IMG_10.JPG", 2016, 1512)
    photograph(folder / "IMG_9.JPG", 1512, 2016, is_on_its_side=True)
    photograph(folder / "Halle A" / "Eingang.jpg", 2400, 1600)
    photograph(folder / "Halle B" / "eingang.JPG", 1600, 2400)
    photograph(folder / "Übergabe – Köln.jpg", 1920, 1080)
    photograph(folder / "مطار القاهرة.jpg", 1920, 1080)
    telephone(folder / "IMG_11.HEIC", 2016, 1512)
    logo(folder / "logo.png", BLUE)
    document(folder / "Poster.pdf", (1240, 1754), (1920, 1080))
    return folder


def begun(kiosk: Caller, folder: Path, *named_ones: object) -> Ended:
    """Make a venue's folder of what is named, with all that it has to know."""
    return kiosk("new", folder, *named_ones, *SAID, *SCREEN)


def campaign_of(folder: Path) -> Campaign:
    """What it is to play."""
    return read_campaign(folder / "campaigns" / "blue-heart")


def display_of(folder: Path) -> Path:
    """The file of its screen."""
    return folder / "displays" / "screen-1" / "display.toml"


def images_of(folder: Path) -> dict[str, ImageSlide]:
    """The slides of pictures, by their ids."""
    return {slide.id: slide for slide in campaign_of(folder).slides if isinstance(slide, ImageSlide)}


@pytest.mark.slow
def test_a_folder_of_pictures_plays_at_once(kiosk: Caller, pictures: Path, tmp_path: Path) -> None:
    """`kiosk check` finds nothing in it but what only people can do."""
    folder = tmp_path / "hall-7"
    assert begun(kiosk, folder, pictures).code == 0
    ended = kiosk("check", "--display", display_of(folder), "--json")
    assert ended.code == 0
    found = {json.loads(line)["rule"] for line in ended.out.splitlines()}
    assert found - {rule for _, rule in told_of_them()} <= LEFT_TO_PEOPLE


def test_each_picture_and_each_page_is_a_slide_that_can_be_recognised(
    kiosk: Caller, pictures: Path, tmp_path: Path
) -> None:
    """In the order in which people count, the folder's own before those of the folders in it."""
    folder = tmp_path / "hall-7"
    assert "with 10 pictures" in begun(kiosk, folder, pictures).out
    assert [(name, slide.image, slide.page) for name, slide in images_of(folder).items()] == [
        ("img-9", "images/IMG_9.JPG", 1),
        ("img-10", "images/IMG_10.JPG", 1),
        ("img-11", "images/IMG_11.HEIC", 1),
        ("logo", "images/logo.png", 1),
        ("poster-page-1", "images/Poster.pdf", 1),
        ("poster-page-2", "images/Poster.pdf", 2),
        ("ubergabe-koln", "images/Übergabe – Köln.jpg", 1),
        ("mtar-alqahra", "images/مطار القاهرة.jpg", 1),
        ("eingang", "images/Eingang.jpg", 1),
        ("eingang-2", "images/eingang-2.JPG", 1),
    ]
    copy = folder / "campaigns" / "blue-heart" / "images" / "IMG_9.JPG"
    assert copy.read_bytes() == (pictures / "IMG_9.JPG").read_bytes()


def test_a_picture_is_cut_by_a_quarter_at_most(kiosk: Caller, pictures: Path, tmp_path: Path) -> None:
    """By its shape as it is seen, whatever way a telephone stored it; of pages and logos nothing is cut."""
    folder = tmp_path / "hall-7"
    said = begun(kiosk, folder, pictures).out
    slides = images_of(folder)
    fits = {name: (one.fit, one.tall_fit or one.fit) for name, one in slides.items()}
    assert fits["img-10"] == fits["img-11"] == fits["eingang"] == ("fill", "whole")
    assert fits["img-9"] == fits["eingang-2"] == ("whole", "fill")
    assert fits["logo"] == fits["poster-page-1"] == ("whole", "whole")
    assert fits["poster-page-2"] == ("fill", "whole")
    whole = re.search(r"Shown whole, .*: (.*)", said)
    assert whole is not None
    assert whole[1].split(", ") == ["img-9", "logo", "poster-page-1", "eingang-2"]


def test_a_picture_that_will_be_blurred_is_named(kiosk: Caller, tmp_path: Path) -> None:
    """It is taken all the same; a page or a drawing has no pixels that could be too few."""
    small = photograph(tmp_path / "thumb.jpg", 160, 90)
    large = photograph(tmp_path / "hall.jpg", 1600, 900)
    drawing = tmp_path / "sign.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><circle r="4"/></svg>')
    ended = begun(kiosk, tmp_path / "hall-7", small, large, drawing)
    assert ended.code == 0
    (told,) = (line for line in ended.out.splitlines() if "blurred" in line)
    assert told == (
        "Too small for this screen, and blurred on it: thumb (160 x 90 pixels). Take larger ones."
    )


def test_a_logo_is_seen_on_its_ground(kiosk: Caller, tmp_path: Path) -> None:
    """A dark one on light ground, a light one on dark; a photograph needs none."""
    dark, light = logo(tmp_path / "dark.png", BLUE), logo(tmp_path / "light.png", WHITE)
    folder = tmp_path / "hall-7"
    begun(kiosk, folder, dark, light, photograph(tmp_path / "photo.png", 1920, 1080))
    written = (folder / "campaigns" / "blue-heart" / "campaign.toml").read_text(encoding="utf-8")
    assert {name: one.tone for name, one in images_of(folder).items()} == {
        "dark": "paper",
        "light": "night",
        "photo": "night",
    }
    assert written.count("tone = ") == 2


def test_a_film_is_a_slide_as_long_as_it_is(kiosk: Caller, tmp_path: Path) -> None:
    """With the time that it fades in, and five seconds at least."""
    film = made_film(tmp_path / "gate.mp4", frames(2))
    folder = tmp_path / "hall-7"
    assert "with 1 film" in begun(kiosk, folder, film).out
    slide = campaign_of(folder).slide("gate")
    assert isinstance(slide, VideoSlide)
    assert (slide.video, slide.seconds) == ("films/gate.mp4", 21.2)


def test_slides_of_powerpoint_are_told_how_to_come_in(kiosk: Caller, tmp_path: Path) -> None:
    """The others are there; the command ends with 1, and the page says what is missing."""
    with zipfile.ZipFile(tmp_path / "Talk.pptx", "w") as deck:
        deck.writestr("[Content_Types].xml", "<Types/>")
    ended = begun(
        kiosk, tmp_path / "hall-7", tmp_path / "Talk.pptx", photograph(tmp_path / "a.jpg", 800, 450)
    )
    assert ended.code == 1
    assert "Talk.pptx holds slides of PowerPoint" in ended.out
    assert "then PDF, and name that PDF" in ended.out
    assert [*images_of(tmp_path / "hall-7")] == ["a"]
    assert "Not taken: Talk.pptx" in (tmp_path / "hall-7" / "what-is-left.txt").read_text(encoding="utf-8")


def test_a_damaged_picture_is_left_out_and_named(kiosk: Caller, tmp_path: Path) -> None:
    """No black slide comes of it."""
    whole = photograph(tmp_path / "whole.jpg", 1920, 1080)
    (tmp_path / "cut.jpg").write_bytes(whole.read_bytes()[:5000])
    ended = begun(kiosk, tmp_path / "hall-7", tmp_path / "cut.jpg", whole)
    assert ended.code == 1
    assert "cut.jpg is cut off or damaged" in ended.out
    assert [*images_of(tmp_path / "hall-7")] == ["whole"]


def test_what_only_lies_beside_pictures_stays_behind(kiosk: Caller, pictures: Path, tmp_path: Path) -> None:
    """It is named, and nothing is wrong; what systems leave in folders is not even that."""
    pictures = Path(shutil.copytree(pictures, tmp_path / "with others"))
    (pictures / "notes.txt").write_text("call the printer")
    (pictures / "Thumbs.db").write_bytes(b"\0")
    (pictures / ".DS_Store").write_bytes(b"\0")
    ended = begun(kiosk, tmp_path / "hall-7", pictures)
    assert ended.code == 0
    assert "notes.txt is no picture" in ended.out
    assert "Thumbs" not in ended.out
    assert "DS_Store" not in ended.out


def test_a_folder_without_pictures_is_told(kiosk: Caller, tmp_path: Path) -> None:
    """Somebody meant another one; it is made all the same."""
    (tmp_path / "emptyd").mkdir()
    ended = begun(kiosk, tmp_path / "hall-7", tmp_path / "emptyd")
    assert ended.code == 1
    assert f"Not taken: {tmp_path / 'emptyd'} is a folder with no pictures in it" in ended.out
    assert display_of(tmp_path / "hall-7").is_file()


def test_a_hidden_picture_is_told_and_taken_where_it_is_named(kiosk: Caller, tmp_path: Path) -> None:
    """What a Mac leaves beside each file is none."""
    folder = tmp_path / "from a stick"
    hidden = photograph(folder / ".secret.jpg", 1920, 1080)
    photograph(folder / "hall.jpg", 1920, 1080)
    (folder / "._hall.jpg").write_bytes(b"Mac OS X")
    ended = begun(kiosk, tmp_path / "hall-7", folder)
    assert (ended.code, [*images_of(tmp_path / "hall-7")]) == (0, ["hall"])
    assert f"Not taken: {hidden} is hidden" in ended.out
    assert "._hall" not in ended.out
    assert begun(kiosk, tmp_path / "hall-8", hidden).code == 0
    assert len(images_of(tmp_path / "hall-8")) == 1


def test_it_is_told_how_pictures_are_added_later(kiosk: Caller, pictures: Path, tmp_path: Path) -> None:
    """On the page of what is left, by who calls it once more, and in the file where it is done by hand."""
    folder = tmp_path / "hall 7"
    assert f"To add more: kiosk edit '{folder}'" in begun(kiosk, folder, pictures / "logo.png").out
    assert f"kiosk edit '{folder}'" in begun(kiosk, folder, pictures / "logo.png").err
    assert "One more: put it into the folder images" in (
        folder / "campaigns" / "blue-heart" / "campaign.toml"
    ).read_text(encoding="utf-8")


def test_what_is_left_names_the_program_as_a_shell_finds_it(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its place where it is none of the programs that are found by their name."""
    program = Path(sys.executable).with_name("kiosk")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert f"Where it says kiosk, type {program}" in begun(kiosk, tmp_path / "hall-7").out
    monkeypatch.setenv("PATH", str(program.parent))
    assert "Where it says kiosk" not in begun(kiosk, tmp_path / "hall-8").out


def test_what_nobody_may_look_into_keeps_no_picture_away(tmp_path: Path) -> None:
    """A closed folder is named, a link to itself as well; what systems keep on a stick is nobody's."""
    stick = tmp_path / "stick"
    photograph(stick / "whole.jpg", 1920, 1080)
    (stick / "round").symlink_to("round")
    for name in ("closed", "lost+found"):
        (stick / name).mkdir(mode=0)
    ended = process("new", tmp_path / "hall-7", stick, *SAID, *SCREEN, before=with_no_more_rights())
    assert [*images_of(tmp_path / "hall-7")] == ["whole"]
    assert f"Not taken: {stick / 'closed'} cannot be read: Permission denied: see that" in ended.out
    assert f"Not taken: {stick / 'round'} " in ended.out
    assert "lost+found" not in ended.out + ended.err


def test_without_pictures_there_is_a_folder_to_put_them_into(kiosk: Caller, tmp_path: Path) -> None:
    """It plays help, signs and the rest meanwhile."""
    ended = begun(kiosk, tmp_path / "hall-7")
    assert ended.code == 0
    assert "Add pictures" in ended.out
    assert {one.kind for one in campaign_of(tmp_path / "hall-7").slides} >= {
        "help",
        "signs",
        "donate",
        "learn",
    }


def test_help_is_an_insert_and_the_world_day_takes_over(
    kiosk: Caller, pictures: Path, tmp_path: Path
) -> None:
    """On 30 July of every year; before and after, the everyday loop plays."""
    folder = tmp_path / "hall-7"
    begun(kiosk, folder, pictures)
    span = ("--from", "2027-07-29T12:00", "--to", "2027-07-31T12:00", "--json")
    lines = kiosk("timeline", "--display", display_of(folder), *span).out.splitlines()
    played = [json.loads(line) for line in lines]
    days = {one["start"][:10] for one in played if one["playlist"] == "world-day"}
    assert days == {"2027-07-30"}
    assert {one["playlist"] for one in played} == {"everyday", "world-day", "help"}


def test_a_screen_on_end_is_wired_lying(kiosk: Caller, tmp_path: Path) -> None:
    """Its pixels are told as it hangs, and slides are drawn upright for it."""
    kiosk("new", tmp_path / "hall-7", "--yes", *SAID[:6], "--pixels", "1080x1920")
    display = read_display(display_of(tmp_path / "hall-7"))
    assert (display.screen.pixels, display.rotation, display.shapes) == ((1920, 1080), 90, ((1080, 1920),))


@pytest.mark.parametrize(("inches", "pixels"), [("10", "1920x1080"), ("17", "1024x768")])
def test_a_small_screen_s_codes_are_scanned_from_nearer(
    kiosk: Caller, tmp_path: Path, inches: str, pixels: str
) -> None:
    """It has no room for codes that are scanned from where those of a hall are."""
    kiosk("new", tmp_path / "desk", *SAID[:6], "--pixels", pixels, "--inches", inches, "--distance", "1")
    assert kiosk("check", "--display", display_of(tmp_path / "desk"), "--json").code == 0


def test_what_is_left_is_ten_lines_whose_commands_do_what_they_say(
    kiosk: Caller, pictures: Path, tmp_path: Path
) -> None:
    """From any folder; the confirmation of a help line goes into the venue's own contacts.toml."""
    folder = tmp_path / "hall-7"
    said = begun(kiosk, folder, pictures).out
    page = (folder / "what-is-left.txt").read_text(encoding="utf-8")
    assert page in said
    head, _, *lines, _, now = page.splitlines()
    assert "Hall 7" in head
    assert 6 <= len(lines) <= 10
    check = re.search(r"kiosk (check --venue .*)\.$", now)
    assert check is not None
    assert "contact-unconfirmed" in kiosk(*shlex.split(check[1]), "--quick", "--json").out
    found = re.search(r'kiosk (contacts .* --by "your desk")', page)
    assert found is not None
    assert kiosk(*shlex.split(found[1])).code == 0
    assert 'by = "your desk"' in (folder / "contacts.toml").read_text(encoding="utf-8")


def test_the_files_are_in_the_words_of_the_first_language(kiosk: Caller, tmp_path: Path) -> None:
    """And the others have a catalog, in which what the program knows is written already."""
    kiosk("new", tmp_path / "hall-7", "--yes", *SAID[:4], "--locale", "fr,en,tr")
    campaign = campaign_of(tmp_path / "hall-7")
    assert (campaign.source_language, campaign.title) == ("fr", "Cœur bleu")
    for locale, title in {"en": "Blue Heart", "tr": "Blue Heart (Mavi Kalp)"}.items():
        catalog = campaign.folder / "translations" / f"{locale}.po"
        assert f'msgid "Cœur bleu"\nmsgstr "{title}"' in catalog.read_text(encoding="utf-8")


@pytest.mark.parametrize("there", ["file", "folder with a file", "no folder around it"])
def test_nothing_is_written_over(kiosk: Caller, tmp_path: Path, there: str) -> None:
    """Where something is in the way the command says what, and leaves all as it was."""
    folder = tmp_path / "around" / "hall-7"
    if there != "no folder around it":
        folder.parent.mkdir()
        mine = folder if there == "file" else folder / "mine.txt"
        mine.parent.mkdir(exist_ok=True)
        mine.write_text("mine")
    before = [*tmp_path.rglob("*")]
    ended = begun(kiosk, folder)
    assert ended.code == 2
    told = {"file": "is no folder", "folder with a file": '"mine.txt"', "no folder around it": "no folder"}
    assert told[there] in ended.err
    assert [*tmp_path.rglob("*")] == before


def test_an_empty_folder_is_filled(kiosk: Caller, tmp_path: Path) -> None:
    """As one that a file manager made for it, also through a link to it; but none that somebody stands in."""
    (tmp_path / "hall-7").mkdir()
    (tmp_path / "link").symlink_to("hall-7")
    assert begun(kiosk, tmp_path / "link").code == 0
    assert display_of(tmp_path / "hall-7").is_file()
    assert begun(kiosk, Path.cwd()).code == 2


def test_a_full_disk_leaves_no_half_of_a_folder(pictures: Path, tmp_path: Path) -> None:
    """No file may be larger than 2 KiB here, as on a disk that has run full."""
    # Python would leave halves of what it compiles as well, where all look for them later.
    limited = ("env", "PYTHONDONTWRITEBYTECODE=1", "bash", "-c", 'ulimit -f 2; exec "$@"', "-")
    before = sorted(tmp_path.iterdir())
    ended = process("new", tmp_path / "hall-7", pictures, *SAID, *SCREEN, before=limited)
    assert ended.code == 2
    assert "could not be written" in ended.err
    assert sorted(tmp_path.iterdir()) == before


def test_a_machine_that_stops_leaves_no_half_of_a_folder(pictures: Path, tmp_path: Path) -> None:
    """The folder is there when it is whole, and not before; what lies beside it is hidden."""
    names = map(str, (tmp_path / "hall-7", pictures))
    asked = [sys.executable, "-m", "kiosk", "new", *names, *SAID, *SCREEN]
    with subprocess.Popen(asked, stdout=subprocess.DEVNULL) as begins:
        while not [*tmp_path.iterdir()]:
            assert begins.poll() is None
        begins.kill()
    folder = tmp_path / "hall-7"
    assert not folder.exists() or (folder / "campaigns" / "blue-heart" / "translations" / "en.po").exists()
    assert all(one.name.startswith(".") for one in tmp_path.iterdir() if one != folder)


def test_a_picture_that_goes_away_leaves_no_half_of_a_folder(tmp_path: Path) -> None:
    """As on a stick that is pulled out between the look at it and the copy."""
    gone = Taken(tmp_path / "gone.jpg", "JPEG", (1920, 1080))
    answers = Answers("Hall 7", "BE", ("fr",), (1920, 1080), 55, 5)
    slides = named([gone], answers.pixels)
    with pytest.raises(WrongUse, match="cannot be read"):
        write_venue(Begun(tmp_path / "hall-7", answers, slides, [], date(2026, 11, 29)))
    assert [*tmp_path.iterdir()] == []


def test_a_picture_that_is_not_there_is_told_before_anything_is_made(kiosk: Caller, tmp_path: Path) -> None:
    """With its name, as it was written."""
    ended = begun(kiosk, tmp_path / "hall-7", tmp_path / "hal.jpg")
    assert (ended.code, [*tmp_path.iterdir()]) == (2, [])
    assert "hal.jpg: is not there" in ended.err


def test_a_whole_disk_of_pictures_is_refused(kiosk: Caller, tmp_path: Path) -> None:
    """Nobody sees the end of such a loop; mostly the wrong folder was named."""
    for number in range(301):
        (tmp_path / f"{number}.jpg").touch()
    ended = begun(kiosk, tmp_path / "hall-7", tmp_path)
    assert ended.code == 2
    assert "more than 300 files" in ended.err


def test_pictures_on_which_nothing_is_to_be_seen_are_told(kiosk: Caller, tmp_path: Path) -> None:
    """Of one colour, or transparent all over, as check tells of them; not a logo, nor one small mark."""
    Image.new("RGB", (1920, 1080)).save(tmp_path / "night.png")
    Image.new("RGBA", (1920, 1080), (0, 0, 0, 0)).save(tmp_path / "air.png")
    logo(tmp_path / "logo.png", WHITE)
    mark = Image.new("RGB", (1920, 1080), "white")
    mark.paste((0, 0, 0), (600, 600, 640, 640))
    mark.save(tmp_path / "mark.png")
    folder = tmp_path / "hall"
    ended = begun(kiosk, folder, *(tmp_path / f"{name}.png" for name in ("night", "air", "logo", "mark")))
    assert ended.code == 0, ended.err
    told = "Nothing is to be seen on night (#000000) and air (#ffffff): "
    for text in (ended.out, (folder / "what-is-left.txt").read_text(encoding="utf-8")):
        assert told in " ".join(text.split())
