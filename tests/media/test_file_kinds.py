"""A picture is drawn by what it is, whatever its name says; of what is none, people are told what it is."""

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from kiosk.media.files.file_kind import kind_of
from kiosk.media.intake.intake import prepared
from kiosk.media.picture import PictureError
from tests.media.coloured_films import film
from tests.media.drawn_files import FRAME, drawing, pdf, photograph

pillow_heif.register_heif_opener()

BLUE = (220, 80, 40)  # as it is stored: blue, green, red


def picture(kind: str) -> Callable[[Path], Path]:
    """What writes a blue picture of a kind that Pillow writes."""

    def made(folder: Path) -> Path:
        path = folder / "made"
        with Image.open(photograph(folder)) as image:
            image.save(path, kind)
        return path

    return made


def blue_drawing(folder: Path) -> Path:
    """An SVG."""
    return drawing(folder, "made", '<rect width="160" height="90" fill="#2850dc"/>')


def wide_drawing(folder: Path) -> Path:
    """An SVG in UTF-16, behind a declaration and a comment."""
    path = blue_drawing(folder)
    text = f'<?xml version="1.0" encoding="utf-16"?>\n<!-- > <html> -->\n{path.read_text()}'
    path.write_text(text, encoding="utf-16")
    return path


DRAWN: dict[str, Callable[[Path], Path]] = {
    "a PNG.svg": photograph,
    "a JPEG.pdf": picture("JPEG"),
    "a PDF.jpg": lambda folder: pdf(folder, "#2850dc", size=(320, 180)),
    "a HEIC.jpg": picture("HEIF"),
    "an AVIF.gif": picture("AVIF"),
    "a drawing.png": blue_drawing,
    "a wide drawing.jpg": wide_drawing,
    "a GIF.svg": picture("GIF"),
    "a TIFF.pdf": picture("TIFF"),
    "a drawing": blue_drawing,
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_picture_is_drawn_by_what_it_is(name: str, tmp_path: Path) -> None:
    """As browsers do, and mail programs that name what they pass on."""
    path = DRAWN[name](tmp_path).rename(tmp_path / name)
    found = prepared(path, FRAME).pixels[4 * (80 + 45 * 160) :][:3]
    assert max(abs(a - b) for a, b in zip(found, BLUE, strict=True)) <= 6


def zipped(*names: str) -> bytes:
    """An archive of files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.text")
    return content.getvalue()


PAGE = b"<!-- saved --><!DOCTYPE html>\n<html lang=en><svg></svg></html>"
OTHERS = {
    "page.png": (PAGE, "is a web page, no picture: save the picture itself"),
    "page.svg": (PAGE, "is a web page, no picture"),
    "photographs.jpg": (zipped("one.jpg"), "is an archive (ZIP), no picture: unpack it"),
    "poster.png": (zipped("[Content_Types].xml", "word/a.xml"), "is a document of an office program"),
    "poster.pdf": (zipped("mimetype"), "is a document of an office program"),
    "old.jpg": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "is a document of an office program"),
    "packed.svg": (gzip.compress(b"<svg"), "is compressed (gzip)"),
    "poster.jpg": (b"%!PS-Adobe-3.0 EPSF-3.0\n", "is PostScript (EPS), which is not drawn: save it as PDF"),
    "layers.png": (b"8BPS\0\1" + bytes(99), "is Photoshop's own file"),
    "raw.tif": (b"II*\0\x10\0\0\0CR\2\0" + bytes(99), "is a camera's raw picture"),
    "spoken.jpg": (b"ID3\4\0" + bytes(99), "is a sound, no picture"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_picture_is_called_what_it_is(name: str, tmp_path: Path) -> None:
    """And what to do about it follows, instead of what it would take to read it as what its name says."""
    content, said = OTHERS[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PictureError) as caught:
        prepared(tmp_path / name, FRAME)
    assert caught.value.reason.startswith(said)


FILMS = {
    "mp4": ("libx264", "welcome.gif"),
    "webm": ("libvpx-vp9", "a.svg"),
    "mkv": ("libx264", "a.heic"),
    "mov": ("libx264", "a.jpg"),
    "avi": ("mpeg4", "a.webp"),
    "ts": ("libx264", "a.png"),
}


@pytest.mark.parametrize("ending", FILMS)
def test_a_film_that_is_named_as_a_picture_is_called_a_film(ending: str, tmp_path: Path) -> None:
    """The name to give it is said, and the kind of slide that shows films."""
    codec, name = FILMS[ending]
    path = film(tmp_path / f"film.{ending}", 0.5, codec=codec).rename(tmp_path / name)
    with pytest.raises(PictureError) as caught:
        prepared(path, FRAME)
    assert caught.value.reason.startswith("is a film (")
    assert f'let its name end in .{ending}, and show it by a slide of kind = "video"' in caught.value.reason

    right = (tmp_path / name).rename(tmp_path / f"right.{ending}")
    with pytest.raises(PictureError) as caught:
        prepared(right, FRAME)
    assert caught.value.reason.endswith('), no picture: show it by a slide of kind = "video"')


def test_whatever_a_file_begins_with_its_kind_is_found_at_once() -> None:
    """Comments without end lead nowhere."""
    for part in (b"<!---->", b"<?a?>", b"<!doctype a>", b"<!--", b" ", b"<!doctype a ["):
        assert kind_of(part * (60_000 // len(part))) == ""
    assert kind_of(b"") == kind_of(b"I") == kind_of(bytes(600)) == ""
