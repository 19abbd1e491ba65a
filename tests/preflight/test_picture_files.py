"""Pictures that cannot be drawn, stop moving, or have another kind's name, each told once with what to do."""

import unicodedata
import zlib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.preflight.subject.finding import Finding
from tests.content.packs import slide
from tests.media.coloured_films import film
from tests.media.drawn_files import pdf
from tests.media.films import SIZE
from tests.media.test_animation_frames import moving
from tests.media.test_doubted_pictures import scene
from tests.preflight.looking import DAY, DRAWING, MESSAGE, Looker

ALT = 'alt = "A harbour at night."'


def noisy(folder: Path, ending: str) -> Path:
    """A picture that moves, and does not flash."""
    pictures = [scene(number).resize(SIZE) for number in range(6)]
    return moving(folder, ending, pictures, 200)


def look_at(look: Looker, picture: Path, **display: str) -> list[Finding]:
    """What is found of a slide with this picture."""
    folder = look.pack(MESSAGE)
    picture.rename(folder / picture.name)
    file = folder / "campaign.toml"
    text = slide('id = "seen"', 'kind = "image"', f'image = "{picture.name}"', ALT)
    file.write_text(file.read_text() + text)
    return look.findings(read_campaign(folder), DAY, **display)


@pytest.mark.parametrize("ending", ["gif", "png", "webp"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95, 0.999])
def test_a_picture_that_moves_and_is_cut_off_is_an_error(
    look: Looker, tmp_path: Path, ending: str, share: float
) -> None:
    """Told once, with its file and what to do."""
    path = noisy(tmp_path, ending)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    (found,) = look_at(look, path)
    assert (found.severity, found.rule, found.slide) == ("error", "picture-cannot-be-drawn", "seen")
    assert found.line == look.line("[[slides]]", 1)
    assert f'"moving.{ending}" is ' in found.message
    assert ": copy it again from where it came" in found.message or share == 0.1


def test_a_picture_that_moves_and_is_damaged_further_on_is_an_error(look: Looker, tmp_path: Path) -> None:
    """Its first picture is drawn; where nothing moves, nothing is wrong with it."""
    path = noisy(tmp_path, "png")
    content = bytearray(path.read_bytes())
    begin, end = content.rfind(b"fdAT"), len(content) - 16  # and there its sum begins
    content[begin + 20 : begin + 60] = bytes(40)
    content[end : end + 4] = zlib.crc32(content[begin:end]).to_bytes(4)
    path.write_bytes(content)
    (found,) = look_at(look, path)
    assert (found.severity, found.rule, found.slide) == ("error", "picture-stops-moving", "seen")
    assert '"moving.png" is cut off or damaged: copy it again from where it came' in found.message
    path.write_bytes(content)
    assert look_at(look, path, motion='"reduced"') == []


@pytest.mark.parametrize("ending", ["gif", "png", "webp"])
def test_a_picture_that_moves_or_stands_still_is_in_order(look: Looker, tmp_path: Path, ending: str) -> None:
    """Whatever it might do by its name."""
    assert look_at(look, noisy(tmp_path, ending)) == []
    still = tmp_path / f"still.{ending}"
    Image.effect_noise(SIZE, 30).save(still)
    assert look_at(look, still) == []


def test_a_picture_with_another_kinds_name_is_noted(look: Looker, tmp_path: Path) -> None:
    """It is drawn by what it is; a name of no kind is nobody's concern."""
    path = pdf(tmp_path, "#dc2828")
    (found,) = look_at(look, path.rename(tmp_path / "poster.jpg"))
    assert (found.severity, found.rule, found.slide) == ("note", "picture-named-otherwise", "seen")
    assert '"poster.jpg" is of another kind than its name says, PDF' in found.message
    assert (found.fix or "").startswith("Let its name end in .pdf: other programs")
    (found,) = look_at(look, noisy(tmp_path, "gif").rename(tmp_path / "moving.jpg"))
    assert (found.fix or "").startswith("Let its name end in .gif: it stands still under any other")
    Image.effect_noise(SIZE, 30).save(tmp_path / "still.png")
    (found,) = look_at(look, (tmp_path / "still.png").rename(tmp_path / "still.svg"))
    assert (found.fix or "").startswith("Let its name end in .png: other programs")
    assert look_at(look, pdf(tmp_path, "#dc2828").rename(tmp_path / "poster.picture")) == []


def test_pictures_without_a_credit_are_one_note(look: Looker) -> None:
    """At the campaign's title; none where a credit is there, or where there are only words."""
    seen = slide('id = "seen"', 'kind = "image"', 'image = "images/harbour.svg"', ALT)
    film_slide = slide('id = "film"', 'kind = "video"', 'video = "images/harbour.svg"', ALT)
    (note,) = look(MESSAGE, seen, film_slide, rule="pictures-without-credit")
    assert (note.severity, note.slide, note.line) == ("note", None, look.line("title"))
    assert note.message.startswith('2 slides show pictures or films, the first is "seen"')
    assert look(MESSAGE, rule="pictures-without-credit") == []
    folder = look.pack(MESSAGE, seen)
    file = folder / "campaign.toml"
    file.write_text(f'credit = "Pictures: ours."\n{file.read_text()}')
    assert look.findings_of(folder, "pictures-without-credit") == []


def test_of_a_drawing_with_another_name_it_is_told_what_is_not_drawn(look: Looker, tmp_path: Path) -> None:
    """As of one with its own."""
    path = tmp_path / "drawing.png"
    names = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"'
    path.write_text(f'<svg {names}><rect width="9" height="9"/><foreignObject/></svg>')
    partly, misnamed = look_at(look, path)
    assert (partly.rule, misnamed.rule) == ("picture-drawn-in-part", "picture-named-otherwise")


def test_a_film_as_a_picture_is_an_error_that_names_the_way_out(look: Looker, tmp_path: Path) -> None:
    """Another name, and another kind of slide."""
    (found,) = look_at(look, film(tmp_path / "film.mp4", 0.5).rename(tmp_path / "welcome.gif"))
    assert found.rule == "picture-cannot-be-drawn"
    assert "is a film (MP4), no picture: let its name end in .mp4" in found.message


def test_a_photograph_that_seems_damaged_is_told(look: Looker, tmp_path: Path) -> None:
    """It is drawn, and only somebody who looks at it knows whether that shows."""
    path = tmp_path / "photograph.jpg"
    scene().save(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3] + content[len(content) // 3 + 512 :])
    (found,) = look_at(look, path)
    assert (found.severity, found.rule, found.slide) == ("warning", "picture-seems-damaged", "seen")
    assert '"photograph.jpg" seems to be damaged: some of its bytes were lost or changed.' in found.message


def test_a_name_in_another_case_is_told_with_the_slide_that_writes_it(look: Looker) -> None:
    """It plays here; who takes the campaign elsewhere is warned. One that writes it right is not."""
    look.pack()
    (look.folder / "pack" / "images" / "Foto.SVG").write_text(DRAWING)
    right = slide('id = "right"', 'kind = "image"', 'image = "images/Foto.SVG"', 'alt = "A heart."')
    wrong = slide('id = "wrong"', 'kind = "image"', 'image = "images/foto.svg"', 'alt = "A heart."')
    (found,) = look(right, wrong)
    assert (found.severity, found.rule, found.slide) == ("warning", "file-in-another-case", "wrong")
    assert found.line == look.line("[[slides]]", 1)
    assert found.message == (
        '"images/foto.svg" is called "images/Foto.SVG" on the disk: elsewhere it may not be found.'
    )
    assert found.fix == 'Write "images/Foto.SVG", or name the file as it is written.'


def test_a_name_in_another_unicode_form_is_a_note(look: Looker) -> None:
    """A Mac stores them so; nobody need do anything. Of subtitles as well, in a table of languages."""
    look.pack()
    stored, written = (unicodedata.normalize(form, "Übergabe.svg") for form in ("NFD", "NFC"))
    (look.folder / "pack" / "images" / stored).write_text(DRAWING)
    (found,) = look(slide('kind = "image"', f'image = "images/{written}"', 'alt = "A heart."'))
    assert (found.severity, found.rule, found.slide) == ("note", "file-in-another-form", "more")
    (look.folder / "pack" / "A.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:02.000\nAsk.\n")
    (look.folder / "pack" / "film.mp4").touch()
    keys = ('kind = "video"', 'video = "film.mp4"', 'subtitles = { en = "a.vtt" }', 'alt = "A heart."')
    (found,) = look(slide(*keys), rule="file-in-another-case")
    assert '"a.vtt" is called "A.vtt"' in found.message
