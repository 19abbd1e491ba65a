"""What the child process does: it draws one picture after the other, without rights, and says why it cannot.

A request is one message: what is asked for, as JSON, and two open files, the picture's and the place for its
pixels; a picture that is only looked through for damage comes alone. The answer is one message as well: the
reason for which it is not drawn, "" where it is, and whether the child ends. A child that is asked for a film
plays that, and nothing else.
"""

import json
import mmap
import os
import signal
import socket
import sys
import sysconfig
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from kiosk import paths
from kiosk.media import svg
from kiosk.media.cropping import Frame, frame_told
from kiosk.media.decoding import decoded, upright_size
from kiosk.media.files.file_kind import BEGINNING, drawn_as
from kiosk.media.files.other_files import REASONS, why_no_picture
from kiosk.media.files.picture_damage import seems_damaged
from kiosk.media.intake.confinement import confine
from kiosk.media.picture import Picture, PictureError

LARGEST_MESSAGE = 4096  # bytes
SEEMS_DAMAGED = "seems to be damaged: some of its bytes were lost or changed"
# Its own code and libraries take 130 MB of addresses; the rest is for one picture and its copies.
MEMORY = 640 * 1024**2  # bytes
# Measured on a glass of 3840 x 2160, of films as large: 550 MB with H.264, 730 MB with H.265 and 800 MB
# with AV1, both in 10 bits; the formats allow of up to eight more frames of 25 MB each.
FILM_MEMORY = 1280 * 1024**2  # bytes
# What a large picture took is not all given back: a child that holds more makes room for a new one.
SWOLLEN = 160 * 1024**2  # bytes
# Where systems keep the C libraries that a module asks for when it is loaded, and the list of them.
SYSTEM_LIBRARIES = tuple(map(Path, ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache")))


def serve(requests: socket.socket, *, is_for_films: bool) -> None:
    """Draw what is asked for until nobody asks any more, or play one film."""
    if is_for_films:
        import_module("kiosk.media.film.film_frames")  # a quarter of a second
    own_size = os.open("/proc/self/statm", os.O_RDONLY)  # before files are out of reach
    missing = confine(
        FILM_MEMORY if is_for_films else MEMORY, (*paths.FONT_FOLDERS, *SYSTEM_LIBRARIES, *_code())
    )
    requests.send(json.dumps(missing).encode())
    is_swollen = False
    while not is_swollen:
        message, files, _, _ = socket.recv_fds(requests, LARGEST_MESSAGE, 2)
        if not message:
            return
        asked = json.loads(message)
        if (subject := next(iter(asked))) in FOR_FILMS:
            FOR_FILMS[subject](requests, asked[subject], *files)
            return
        reason = ASKED[subject](asked, *files) if subject in ASKED else _reason(asked, *files)
        is_swollen = int(os.pread(own_size, 100, 0).split()[1]) * mmap.PAGESIZE > SWOLLEN
        requests.send(json.dumps([reason, is_swollen]).encode())


def _play(requests: socket.socket, asked: dict[str, Any], film: int, place: int) -> None:
    from kiosk.media.intake.film_child import play  # noqa: PLC0415  see _drawn

    with os.fdopen(film, "rb") as file, os.fdopen(place, "r+b", buffering=0) as pixels:
        file.seek(0)
        play(requests, asked, file, mmap.mmap(pixels.fileno(), 0))


def _review(requests: socket.socket, asked: dict[str, Any], film: int) -> None:
    from kiosk.media.intake.film_child import review  # noqa: PLC0415  see _drawn

    signal.setitimer(signal.ITIMER_REAL, asked["limit"] + 1)  # as with a picture
    with os.fdopen(film, "rb") as file:
        file.seek(0)
        review(requests, asked, file)


def _copy(requests: socket.socket, asked: dict[str, Any], film: int, place: int) -> None:
    from kiosk.media.intake.film_child import copy  # noqa: PLC0415  see _drawn

    with os.fdopen(film, "rb") as file, os.fdopen(place, "r+b") as output:
        file.seek(0)
        copy(requests, asked, file, output)


def _decode(requests: socket.socket, asked: dict[str, Any], film: int, place: int) -> None:
    from kiosk.media.sound.sound_child import decode  # noqa: PLC0415  see _drawn

    decode(requests, asked, film, mmap.mmap(place, 0))


# What is done once, of a film; then the child ends.
FOR_FILMS: dict[str, Callable[..., None]] = {
    "film": _play,
    "review": _review,
    "copy": _copy,
    "sound": _decode,
}


def _code() -> set[Path]:
    """Where modules lie, Python's and the program's own: some are loaded when they are needed."""
    if folder := getattr(sys, "_MEIPASS", ""):  # of a built folder, whose program holds the modules
        return {Path(folder), Path(sys.executable)}
    libraries = {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    return {paths.ROOT / "kiosk", *libraries}


def _reason(asked: dict[str, Any], picture: int, place: int) -> str:
    # Who asks kills the child that is late; one whose parent is gone ends by itself.
    signal.setitimer(signal.ITIMER_REAL, float(str(asked.pop("limit"))) + 1)
    try:
        with os.fdopen(picture, "rb") as file, os.fdopen(place, "r+b", buffering=0) as pixels:
            file.seek(0)  # who asks has looked at its beginning
            ending = str(asked.pop("kind"))
            found = _drawn(file, frame_told(asked), ending)
            with mmap.mmap(pixels.fileno(), 0) as memory:
                memory[:] = found.pixels
    except PictureError as error:
        return error.reason
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return ""


def _doubt(asked: dict[str, Any], picture: int) -> str:
    """What makes a picture that can be drawn seem damaged; "" where nothing does."""
    signal.setitimer(signal.ITIMER_REAL, float(str(asked["limit"])) + 1)  # as with a picture that is drawn
    with os.fdopen(picture, "rb") as file:
        file.seek(0)
        try:
            return SEEMS_DAMAGED if seems_damaged(file) else ""
        except Exception:  # noqa: BLE001  it is drawn, and whatever is wrong here is not wrong with that
            return ""
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def _size(asked: dict[str, Any], picture: int) -> str:
    """How many pixels a picture has, as "1920 1080"; of a drawing or page its sides, and a word; "" else."""
    signal.setitimer(signal.ITIMER_REAL, float(str(asked["limit"])) + 1)  # as with a picture that is drawn
    with os.fdopen(picture, "rb") as file:
        file.seek(0)
        try:
            return _told_size(file, str(asked["kind"]), int(asked["page"]))
        except Exception:  # noqa: BLE001  why it cannot be drawn is said where it is drawn
            return ""
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def _told_size(file: BinaryIO, ending: str, page: int) -> str:
    kind = drawn_as(file.read(BEGINNING), ending)
    file.seek(0)
    if kind == "SVG":
        return "{:g} {:g} drawn".format(*svg.inspect(svg.read(file)))
    if kind == "PDF":
        from kiosk.media.pdf_page import page_size  # noqa: PLC0415  see _drawn

        return "{:g} {:g} drawn".format(*page_size(file, page))
    return "" if kind in REASONS else "{} {}".format(*upright_size(file))


# What is asked of a picture's file alone, by the first key of the request.
ASKED: dict[str, Callable[[dict[str, Any], int], str]] = {"doubted": _doubt, "sized": _size}


def _drawn(file: BinaryIO, frame: Frame, ending: str) -> Picture:
    """By what it is, whatever its name.

    What reads a kind is loaded when the first of it comes: most campaigns have photographs alone, and the
    first of them is on its way while this process starts.
    """
    kind = drawn_as(file.read(BEGINNING), ending)
    file.seek(0)
    if kind in REASONS:
        raise PictureError(why_no_picture(kind, ending))
    if kind == "SVG":
        from kiosk.media.drawing import drawn  # noqa: PLC0415

        return drawn(file, frame)
    if kind == "PDF":
        from kiosk.media.pdf_page import page_drawn  # noqa: PLC0415

        return page_drawn(file, frame)
    return decoded(file, frame)


def main(handle: int, subject: str) -> None:
    """Begin with an end of a socket pair, by its number, for "pictures" or a "film"."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who asks
    sys.dont_write_bytecode = True
    with socket.socket(fileno=handle) as requests:
        serve(requests, is_for_films=subject == "film")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
