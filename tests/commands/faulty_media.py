"""Makes the pictures and films of the faulty campaigns, each by its name."""

import zlib
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

from PIL import Image

from tests.media.beeping_films import Sound, beeping
from tests.media.coloured_films import film, flashing, grey
from tests.media.damaging import garbled
from tests.media.films import SIZE
from tests.media.test_animation_frames import moving
from tests.media.test_doubted_pictures import scene
from tests.preflight.looking import DRAWING
from tests.preflight.test_spoilt_codes import square

Maker = Callable[[Path], object]


def _gradient(width: int, height: int) -> Maker:
    return lambda path: Image.linear_gradient("L").resize((width, height)).convert("RGB").save(path)


def _held(text: str, path: Path) -> None:
    picture = Image.linear_gradient("L").resize((2400, 2400)).convert("RGB")
    picture.paste(square(text, 10), (1000, 900))
    picture.save(path)


def _bytes_lost(path: Path) -> None:
    scene().save(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3] + content[len(content) // 3 + 512 :])


def _noisy(path: Path, ending: str) -> None:
    moving(path.parent, ending, [scene(number).resize(SIZE) for number in range(6)], 200).rename(path)


def _stops(path: Path) -> None:
    _noisy(path, "png")
    content = bytearray(path.read_bytes())
    begin, end = content.rfind(b"fdAT"), len(content) - 16  # and there its sum begins
    content[begin + 20 : begin + 60] = bytes(40)
    content[end : end + 4] = zlib.crc32(content[begin:end]).to_bytes(4)
    path.write_bytes(content)


MAKERS: dict[str, Maker] = {
    "no-picture.png": lambda path: path.write_bytes(b"No picture. "),
    "bytes-lost.jpg": _bytes_lost,
    "in-part.svg": lambda path: path.write_text(DRAWING.replace("<path", "<foreignObject/><path")),
    "png-named.svg": lambda path: Image.effect_noise(SIZE, 30).save(path, "PNG"),
    "gif-named.jpg": lambda path: _noisy(path, "gif"),
    "stops.png": _stops,
    "Harbour.svg": lambda path: path.with_name("harbour.svg").write_text(DRAWING),
    normalize("NFC", "Übergabe.svg"): lambda path: path.with_name(
        normalize("NFD", "Übergabe.svg")
    ).write_text(DRAWING),
    "harbour-2.svg": lambda path: path.write_text(DRAWING),
    "night.png": lambda path: Image.new("RGB", (1920, 1920)).save(path),
    "small.png": _gradient(640, 640),
    "square.png": _gradient(2400, 2400),
    "wide.png": _gradient(9000, 1900),
    "holds-code.png": lambda path: _held("https://www.example.org/page", path),
    "holds-short-link.png": lambda path: _held("https://bit.ly/3xYz", path),
    "no-film.mp4": lambda path: path.write_bytes(b"No film. " * 99),
    "picture.mp4": lambda path: grey(90).save(path, "PNG"),
    "flashing.mp4": lambda path: film(path, 6.2, flashing(3)),
    "damaged.mp4": lambda path: garbled(film(path, 6.2, every=1), begin=3.18, end=3.22),
    "hasty.mp4": lambda path: film(path, 1, rate=500),
    "calm.mp4": lambda path: film(path, 6.2),
    "calm-60.mp4": lambda path: film(path, 58.8, rate=2),
    "wmav2.avi": lambda path: beeping(path, 6.2, sound=Sound("wmav2")),
    "beeping.mp4": lambda path: beeping(path, 6.2),
    "long.mp4": lambda path: film(path, 610, rate=1),
    "dark.mp4": lambda path: film(path, 6.8, lambda _: grey(0)),
}


def make_media(folder: Path) -> None:
    """The pictures and films that the campaign of a folder names."""
    text = (folder / "campaign.toml").read_text(encoding="utf-8")
    for name, make in MAKERS.items():
        if f'"{name}"' in text:
            make(folder / name)
