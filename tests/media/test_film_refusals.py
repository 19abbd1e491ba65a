"""What cannot be played says why, and what is damaged plays on or says so."""

from fractions import Fraction
from functools import cache
from io import BytesIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
import pytest
from av.stream import Disposition
from hypothesis import given
from hypothesis.strategies import DataObject, data, integers
from PIL import Image

from kiosk.media.cropping import Frame
from kiosk.media.film.film_frames import FilmFrames
from kiosk.media.film.moving_frames import FilmPlace
from kiosk.media.picture import PictureError
from tests.media.films import SIZE, Kind, converted, cornered, even, film, written

PLACE = FilmPlace(Frame(SIZE))


def refusal(content: bytes) -> str:
    """Why a file is not played."""
    with pytest.raises(PictureError) as error:
        FilmFrames(BytesIO(content), PLACE)
    return error.value.reason


PLAYLIST = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:2,\n{0}\n#EXT-X-ENDLIST\n"
JOINED = "ffconcat version 1.0\nfile {0}\n"


@pytest.mark.parametrize("content", ["", "Not a film at all.\n" * 50, PLAYLIST, JOINED])
def test_what_is_no_film_says_so(content: str, tmp_path: Path) -> None:
    """A list that names a film as well: what it names is never opened."""
    named = film(tmp_path, count=5)
    assert "is no film" in refusal(content.format(named).encode())


def sound(path: Path, cover: Image.Image | None = None) -> bytes:
    """A file that holds sound, and maybe the picture of its cover."""
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("aac", rate=48000)
        if cover is not None:
            picture: Any = container.add_stream("mjpeg", rate=1)
            picture.width, picture.height, picture.pix_fmt = *cover.size, "yuvj420p"
            picture.disposition = Disposition.attached_pic
        for number in range(20):
            frame = av.AudioFrame("fltp", "mono", 1024)
            frame.planes[0].update(bytes(frame.planes[0].buffer_size))
            frame.rate, frame.pts = 48000, 1024 * number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        if cover is not None:
            container.mux(picture.encode(converted(cover, "yuvj420p")))
            container.mux(picture.encode(None))
    return path.read_bytes()


@pytest.mark.parametrize("cover", [None, cornered()])
def test_a_song_is_no_film(cover: Image.Image | None, tmp_path: Path) -> None:
    """Even with a picture of its cover."""
    assert "holds sound alone" in refusal(sound(tmp_path / "song.mp4", cover))


def still(path: Path) -> bytes:
    """A file that holds the picture of a cover, and nothing else."""
    with av.open(str(path), "w") as container:
        picture: Any = container.add_stream("mjpeg", rate=1)
        picture.width, picture.height, picture.pix_fmt = *SIZE, "yuvj420p"
        picture.disposition = Disposition.attached_pic
        container.mux(picture.encode(converted(cornered(), "yuvj420p")))
        container.mux(picture.encode(None))
    return path.read_bytes()


def box(name: bytes, *content: bytes) -> bytes:
    """A box of an MP4."""
    held = b"".join(content)
    return (8 + len(held)).to_bytes(4) + name + held


def subtitles(path: Path) -> bytes:
    """A file that holds subtitles, and nothing else."""
    with av.open(str(path), "w") as container:
        stream: Any = container.add_mux_stream("subrip")
        stream.time_base = Fraction(1, 1000)
        packet = av.Packet(b"Ask.")
        packet.stream, packet.time_base = stream, Fraction(1, 1000)
        packet.pts = packet.dts = 0
        packet.duration = 1000
        container.mux(packet)
    return path.read_bytes()


EMPTY = box(b"ftyp", b"isom", bytes(4)) + box(b"moov", box(b"mvhd", bytes(100))) + box(b"mdat")


def test_what_holds_no_film_says_what_it_holds(tmp_path: Path) -> None:
    """Of one that has no sound either it is not said that it has."""
    assert "holds a still picture alone" in refusal(still(tmp_path / "cover.mp4"))
    assert "holds subtitles alone" in refusal(subtitles(tmp_path / "words.mkv"))
    assert "holds neither pictures nor sound" in refusal(EMPTY)


def test_a_film_that_is_coded_as_nobody_codes_films(tmp_path: Path) -> None:
    """Its name is said."""
    content = written(tmp_path / "film.mkv", [cornered()], Kind("ffv1")).read_bytes()
    assert "is coded as ffv1" in refusal(content)


def test_a_film_that_is_too_large_to_be_decoded(tmp_path: Path) -> None:
    """Nothing of it is decoded."""
    path = written(tmp_path / "film.mp4", [even((128, 128, 128), size=(8256, 4352))])
    assert "8256 x 4352" in refusal(path.read_bytes())


@pytest.mark.parametrize("ending", ["mp4", "mkv", "webm", "ts"])
def test_a_film_that_is_cut_off_anywhere_plays_or_says_why_not(ending: str, tmp_path: Path) -> None:
    """It never fails otherwise, nor takes long, and what plays goes on and on."""
    kind = Kind("libvpx-vp9" if ending == "webm" else "libx264", options={"g": "5"})
    content = film(tmp_path, kind, count=20, ending=ending).read_bytes()
    for size in range(1, len(content), len(content) // 40):
        starts: list[float] = []
        try:
            film_frames = FilmFrames(BytesIO(content[:size]), PLACE)
            starts += [frame.start for frame in islice(film_frames.frames(0.3), 45)]
        except PictureError:
            pass  # it says why not
        else:
            assert len(starts) == 45
        assert starts == sorted(set(starts))


@pytest.mark.parametrize("ending", ["mp4", "mkv", "avi"])
def test_a_film_of_which_only_the_beginning_is_there_is_damaged(ending: str, tmp_path: Path) -> None:
    """It is of a kind that is known, and nobody need save it as another."""
    content = film(tmp_path, Kind("mpeg4"), count=20, ending=ending).read_bytes()
    assert "is cut off or damaged" in refusal(content[:300])


@given(data())
def test_a_film_that_is_damaged_plays_or_says_why_not(choices: DataObject) -> None:
    """Bits that fell over on the way."""
    content = bytearray(whole_film())
    for _ in range(choices.draw(integers(1, 8))):
        content[choices.draw(integers(0, len(content) - 1))] = choices.draw(integers(0, 255))
    pixels = memoryview(bytearray(4 * SIZE[0] * SIZE[1]))
    try:
        film_frames = FilmFrames(BytesIO(content), PLACE)
        assert film_frames.length > 0
        for frame in islice(film_frames.frames(0.2), 30):
            film_frames.draw(frame, pixels)
    except PictureError:
        pass  # it says why not


@cache
def whole_film() -> bytes:
    """A film of two dozen frames."""
    with TemporaryDirectory() as folder:
        return film(Path(folder), Kind(options={"g": "8"}), count=24).read_bytes()
