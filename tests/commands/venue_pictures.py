"""Pictures as a venue has them, and a terminal on which somebody answers."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pillow_heif
from PIL import Image, ImageDraw

from tests.commands.calling import Ended

ORIENTATION, ON_ITS_SIDE = 0x112, 6  # Exif 2.32, 4.6.4 A: the first row is the right side
BLUE, WHITE = (10, 40, 120), (255, 255, 255)
CTRL_D = "\x04"  # nobody answers any more


def photograph(file: Path, width: int, height: int, *, is_on_its_side: bool = False) -> Path:
    """A photograph of something, upright so large; stored on its side as telephones do, if wanted."""
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    ImageDraw.Draw(picture).ellipse((width // 4, height // 4, width // 2, height // 2), fill=BLUE)
    exif = Image.Exif()
    if is_on_its_side:
        picture = picture.transpose(Image.Transpose.ROTATE_90)
        exif[ORIENTATION] = ON_ITS_SIDE
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file, exif=exif)
    return file


def telephone(file: Path, width: int, height: int) -> Path:
    """One as some telephones store it, HEIC."""
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    pillow_heif.from_pillow(picture).save(file)
    return file


def logo(file: Path, colour: tuple[int, int, int], size: tuple[int, int] = (1600, 600)) -> Path:
    """A sign of one colour, of which all else is transparent."""
    picture = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((40, 40, size[0] - 40, size[1] - 40), fill=(*colour, 255))
    picture.save(file)
    return file


def document(file: Path, *sizes: tuple[int, int]) -> Path:
    """A PDF with pages of these sizes."""
    pages = [Image.new("RGB", size, WHITE) for size in sizes]
    for page in pages:
        ImageDraw.Draw(page).rectangle((50, 50, page.width - 50, 150), fill=BLUE)
    pages[0].save(file, save_all=True, append_images=pages[1:], resolution=150)
    return file


def on_a_terminal(*arguments: object, answers: str, env: Mapping[str, str] | None = None) -> Ended:
    """Call kiosk on a terminal of its own, where somebody types these lines, and then ends."""
    master, slave = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *map(str, arguments)],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, **(env or {})},
        start_new_session=True,
    ) as process:
        os.close(slave)
        os.write(master, f"{answers}{CTRL_D}".encode())
        said = b"".join(_read(master))
        os.close(master)
    return Ended(process.returncode, said.decode().replace("\r\n", "\n"), "")


def stopped_on_a_terminal(*arguments: object, awaits: str, env: Mapping[str, str] | None = None) -> Ended:
    """Call kiosk on a terminal of its own, where somebody presses Ctrl+C once it has asked this."""
    master, slave = os.openpty()
    with subprocess.Popen(
        ["env", "--default-signal", sys.executable, "-m", "kiosk", *map(str, arguments)],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, **(env or {})},
        start_new_session=True,
    ) as process:
        os.close(slave)
        said = b""
        for part in _read(master):
            said += part
            if awaits.encode() in said and part and process.poll() is None:
                process.send_signal(signal.SIGINT)
                break
        said += b"".join(_read(master))
        os.close(master)
    return Ended(process.returncode, said.decode().replace("\r\n", "\n"), "")


def _read(terminal: int) -> Iterator[bytes]:
    with suppress(OSError):  # when nobody has it open any more
        while found := os.read(terminal, 4096):
            yield found
