"""A loop as a film: each picture for as long as it stands, fading in over the one before."""

from pathlib import Path

import av
import pytest
from PIL import Image

from kiosk.rehearsal.loop_film import RATE, Shot, film_size, kept, write_loop_film

SIZE = (320, 180)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def shot(colour: tuple[int, int, int], lasts: float, fade: float) -> Shot:
    """A picture of one colour, drawn twice as large as the film."""
    return Shot(kept(Image.new("RGB", (640, 360), colour), SIZE), lasts, fade)


def film(file: Path, *shots: Shot) -> dict[float, tuple[int, int, int]]:
    """The colour in the middle of each frame, by the second from which it stands; how it ends is in -1."""
    assert list(write_loop_film(shots, SIZE, file))[-1] == sum(one.lasts for one in shots)
    with av.open(str(file), "r") as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == SIZE
        assert float((stream.duration or 0) * (stream.time_base or 0)) == pytest.approx(
            sum(one.lasts for one in shots)
        )
        return {round(one.time, 3): one.to_image().getpixel((160, 90)) for one in container.decode(stream)}


def test_pictures_stand_one_after_the_other(tmp_path: Path) -> None:
    """Each in its colours, in the film's size, for its time; the first begins without a fade."""
    frames = film(tmp_path / "loop.mp4", shot(RED, 3, 1), shot(BLUE, 4, 0))
    assert frames[0] == pytest.approx(RED, abs=8)
    assert frames[2] == pytest.approx(RED, abs=8)
    assert frames[3] == pytest.approx(BLUE, abs=8)
    assert max(frames) < 7


def test_a_picture_fades_in_over_the_one_before(tmp_path: Path) -> None:
    """A fifth of the fade on it is a fifth there, and from its end on alone; then few frames are needed."""
    frames = film(tmp_path / "loop.mp4", shot(RED, 2, 0), shot(BLUE, 5, 1))
    mixed = tuple(round(0.8 * one + 0.2 * other) for one, other in zip(RED, BLUE, strict=True))
    assert frames[2.2] == pytest.approx(mixed, abs=10)
    assert frames[3] == pytest.approx(BLUE, abs=8)
    assert len([at for at in frames if 2 <= at < 3]) == RATE
    assert len([at for at in frames if at >= 3]) == 4


@pytest.mark.parametrize(
    ("page", "size"),
    [
        ((1920, 1080), (1280, 720)),
        ((1080, 1920), (720, 1280)),
        ((641, 361), (640, 360)),
        ((3840, 540), (1280, 180)),
    ],
)
def test_its_size_is_that_of_the_page_in_even_numbers(page: tuple[int, int], size: tuple[int, int]) -> None:
    """Smaller where the page is large."""
    assert film_size(page) == size
