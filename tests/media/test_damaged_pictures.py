"""A picture that is cut off or damaged is told, still or moving, where its file can tell."""

import struct
from pathlib import Path

import pytest
from PIL import Image, ImageFilter, PngImagePlugin

from kiosk.media.colour_space import ADOBE_RGB, gamma, profile
from kiosk.media.colour_tags import ADOBE_GAMMA
from kiosk.media.cropping import Frame
from kiosk.media.intake.film_review import film_review
from kiosk.media.intake.intake import prepared
from kiosk.media.picture import PictureError
from tests.media.films import SIZE
from tests.media.test_animation_frames import KINDS, moving

FRAME = Frame(SIZE)
COUNT = 6
DAMAGED = "is cut off or damaged: copy it again from where it came"


def noise(at: int = 0) -> Image.Image:
    """A picture with detail from edge to edge."""
    image = Image.merge("RGB", [Image.effect_noise(SIZE, 60 + at) for _ in range(3)])
    return image.filter(ImageFilter.BoxBlur(1))


def fault(path: Path) -> str:
    """Why it is not drawn, or does not go on to move; "" where all of it is in order."""
    try:
        prepared(path, FRAME)
        return film_review(path, SIZE).fault
    except PictureError as error:
        return error.reason


@pytest.mark.parametrize("ending", KINDS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95, 0.999])
def test_a_picture_that_moves_and_is_cut_off_is_refused(ending: str, share: float, tmp_path: Path) -> None:
    """Though its first picture is whole: the copy was interrupted, and the version before may be played."""
    path = moving(tmp_path, ending, [noise(at) for at in range(COUNT)])
    assert fault(path) == ""
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(PictureError):
        prepared(path, FRAME)


@pytest.mark.parametrize("ending", KINDS)
def test_a_picture_that_moves_and_ends_between_two_frames_is_refused(ending: str, tmp_path: Path) -> None:
    """What is there is whole; what is missing is known by an end that is missing too."""
    path = moving(tmp_path, ending, [noise(at) for at in range(COUNT)])
    content = path.read_bytes()
    last = content.rfind({"gif": b"!\xf9\x04", "png": b"fcTL", "webp": b"ANMF"}[ending])
    path.write_bytes(content[: last - 4 if ending == "png" else last])
    assert fault(path).startswith(DAMAGED)


def test_a_picture_that_moves_and_has_fewer_frames_than_it_says_is_refused(tmp_path: Path) -> None:
    """An APNG whose last frames somebody cut out."""
    path = moving(tmp_path, "png", [noise(at) for at in range(COUNT)])
    content = path.read_bytes()
    path.write_bytes(content[: content.rfind(b"fcTL") - 4] + content[-12:])
    assert fault(path).startswith(DAMAGED)


@pytest.mark.parametrize("damage", ["zeros from the middle on", "one bit in the middle", "a few bytes"])
@pytest.mark.parametrize("is_moving", [False, True])
def test_a_png_that_is_not_as_it_was_written_is_refused(damage: str, is_moving: bool, tmp_path: Path) -> None:
    """Each of its blocks has a sum to be checked by, of whatever frame it is."""
    path = moving(tmp_path, "png", [noise(at) for at in range(COUNT if is_moving else 1)])
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    if damage == "one bit in the middle":
        content[middle] ^= 0x10
    else:
        end = len(content) - 12 if damage.startswith("zeros") else middle + 5
        content[middle:end] = bytes(end - middle)
    path.write_bytes(content)
    with pytest.raises(PictureError, match=DAMAGED):
        prepared(path, FRAME)


def test_a_gif_with_something_else_between_its_blocks_is_refused(tmp_path: Path) -> None:
    """Bytes were lost; some programs leave a zero there, and nothing is wrong with that."""
    path = moving(tmp_path, "gif", [noise(at) for at in range(COUNT)])
    content = path.read_bytes()
    last = content.rfind(b"!\xf9\x04")
    path.write_bytes(content[:last] + b"\0" + content[last:])
    assert fault(path) == ""
    path.write_bytes(content[:last] + b"\x07" + content[last:])
    assert fault(path).startswith(DAMAGED)


def with_text(text: str, times: int = 1) -> PngImagePlugin.PngInfo:
    """A compressed text, or more of them, beside a picture."""
    info = PngImagePlugin.PngInfo()
    for number in range(times):
        info.add_text(f"Notes {number}", text, zip=True)
    return info


@pytest.mark.parametrize(("length", "times"), [(2_000_000, 1), (100_000_000, 1), (1_000_000, 100)])
def test_a_png_with_long_texts_is_drawn(length: int, times: int, tmp_path: Path) -> None:
    """Nothing is wrong with its pixels; what image programs note beside them is nobody's concern here."""
    plain, noted = tmp_path / "plain.png", tmp_path / "noted.png"
    noise().save(plain)
    with Image.open(plain) as image:
        image.save(noted, pnginfo=with_text("x" * length, times))
    assert prepared(noted, FRAME) == prepared(plain, FRAME)


def test_a_png_keeps_the_colours_of_a_profile_of_some_megabytes(tmp_path: Path) -> None:
    """As those for printers are."""
    image, found = noise(), {}
    own = profile(ADOBE_RGB, gamma(ADOBE_GAMMA))
    # Its size stands first; what follows what it lists is nobody's.
    longer = struct.pack(">I", 3_000_000) + own[4:] + bytes(3_000_000 - len(own))
    for name, used in (("none", None), ("short", own), ("long", longer)):
        path = tmp_path / f"{name}.png"
        image.save(path, icc_profile=used)
        found[name] = prepared(path, FRAME)
    assert found["long"] == found["short"] != found["none"]


@pytest.mark.slow
def test_a_picture_that_moves_and_is_too_large_is_not_called_damaged(tmp_path: Path) -> None:
    """Its first picture is drawn, in the time and memory of a still one."""
    path, size = tmp_path / "large.png", (19_000, 10_000)
    first, second = (Image.new("L", size, grey) for grey in (70, 170))
    first.save(path, save_all=True, append_images=[second], duration=100, compress_level=1)
    assert fault(path) == "needs more memory than there is: save it smaller"
