"""A picture that hangs, bloats or fails costs itself alone; what draws it may touch nothing."""

import os
import signal
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path
from select import select

import pytest
from PIL import Image

from kiosk.media.cropping import Frame
from kiosk.media.intake.child_process import FALLS_OVER, ChildProcess, LatePicture
from kiosk.media.intake.intake import Intake, prepared
from kiosk.media.intake.prepared_pictures import PreparedPictures
from kiosk.media.picture import PictureError

FRAME = Frame((160, 90))
ROOT = Path(__file__).parents[2]
NAMES = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"'


def drawing(folder: Path, name: str, content: str) -> Path:
    """An SVG around some elements."""
    path = folder / f"{name}.svg"
    path.write_text(f"<svg {NAMES}>{content}</svg>")
    return path


def photograph(folder: Path) -> Path:
    """A picture that nothing is wrong with."""
    path = folder / "photograph.png"
    Image.new("RGB", (320, 180), "#2850dc").save(path)
    return path


def endless(folder: Path) -> Path:
    """Shapes enough for a minute of drawing."""
    circle = '<circle cx="80" cy="45" r="400" fill-opacity="0.01" filter="url(#f)"/>'
    blur = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'
    return drawing(folder, "endless", blur + circle * 30_000)


def bloated(folder: Path) -> Path:
    """A pattern of a million by a million, which asks for terabytes."""
    tile = '<pattern id="p" width="1e6" height="1e6" patternUnits="userSpaceOnUse"><path d="M0 0h1e6v1e6z"/>'
    return drawing(folder, "bloated", f'{tile}</pattern><rect width="160" height="90" fill="url(#p)"/>')


def test_a_drawing_without_end_costs_itself_and_nobody_waits_for_it(tmp_path: Path) -> None:
    """Python goes on meanwhile, whoever waits is told in time, and the next picture is drawn."""
    ticks: list[float] = []
    ended = threading.Event()

    def tick() -> None:
        while not ended.wait(0.01):
            ticks.append(time.monotonic())

    beside = threading.Thread(target=tick)
    intake = Intake()
    intake.prepared(photograph(tmp_path), FRAME)
    beside.start()
    began = time.monotonic()
    with pytest.raises(LatePicture, match=r"in 1\.5 seconds"):
        intake.prepared(endless(tmp_path), FRAME, 1.5)
    took = time.monotonic() - began
    ended.set()
    beside.join()
    assert 1.4 < took < 20
    assert len(ticks) > 20, "Python stood still while it was drawn"
    assert intake.prepared(photograph(tmp_path), FRAME).pixels[:4] == bytes([220, 80, 40, 255])
    intake.close()


@pytest.mark.parametrize("is_gone", [False, True])
def test_what_comes_after_its_time_is_late_though_it_is_there(is_gone: bool) -> None:
    """As on a machine that stood still: the child answered meanwhile, or ended because it was late."""
    child = ChildProcess("pictures")
    select([child.requests], [], [], 20)
    if is_gone:
        child.answer(time.monotonic() + 20, 20)
        os.kill(child.number, signal.SIGKILL)
        select([child.requests], [], [], 20)
    with pytest.raises(LatePicture):
        child.answer(time.monotonic() - 1, 0.5)
    child.end()


def test_a_picture_that_takes_what_draws_it_down_is_refused_alone(tmp_path: Path) -> None:
    """As one that asks for more memory than a picture may have."""
    intake = Intake()
    with pytest.raises(PictureError) as refused:
        intake.prepared(bloated(tmp_path), FRAME)
    assert refused.value.reason == FALLS_OVER
    assert intake.prepared(photograph(tmp_path), FRAME).width == 160
    intake.close()


@pytest.mark.parametrize(("mode", "said"), [("RGBA", "400 MB"), ("L", None)])
def test_a_picture_of_190_megapixels_is_shown_or_refused_in_words(
    tmp_path: Path, mode: str, said: str | None
) -> None:
    """By the bytes it takes: one of greys is shown, one of colours and transparency is not."""
    path = tmp_path / "large.png"
    Image.new(mode, (19_000, 10_000)).save(path, compress_level=1)
    intake = Intake()
    if said is None:
        assert intake.prepared(path, FRAME).pixels[:4] == bytes([0, 0, 0, 255])
    else:
        with pytest.raises(PictureError, match=said):
            intake.prepared(path, FRAME)
    intake.close()


def test_who_is_ready_before_the_first_picture_draws_it(tmp_path: Path) -> None:
    """And no other is started."""
    intake = Intake()
    intake.get_ready()
    there = intake.processes
    assert len(there) == 1
    intake.prepared(photograph(tmp_path), FRAME)
    assert intake.processes == there
    intake.close()


def test_pictures_wait_for_each_other(tmp_path: Path) -> None:
    """One at a time, as many as there are, from any thread."""
    intake, path = Intake(), photograph(tmp_path)
    found: list[int] = []
    threads = [
        threading.Thread(target=lambda: found.append(intake.prepared(path, FRAME).width)) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [160] * 6
    assert len(intake.processes) == 1
    intake.close()


CONFINED = """
import os, socket, subprocess, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from kiosk.media.intake.confinement import confine
kept_open = open({secret!r})
missing = confine(1024**3, [Path({allowed!r})])
tries = {{
    "read": lambda: open({secret!r}).read(),
    "list": lambda: os.listdir({folder!r}),
    "write": lambda: open({folder!r} + "/new", "w"),
    "socket": lambda: socket.socket(),
    "pair": lambda: socket.socketpair(),
    "start": lambda: subprocess.run(["/bin/true"]),
    "memory": lambda: bytearray(2 * 1024**3),
    "open": lambda: kept_open.read(),
    "allowed": lambda: os.listdir({allowed!r}),
}}
done = []
for name, task in tries.items():
    try:
        task()
        done.append(name)
    except (OSError, MemoryError):
        pass
print(*done, *missing, sep=",")
"""


def test_what_draws_has_no_rights(tmp_path: Path) -> None:
    """No file but those it was handed and the faces, no socket, no other program, no memory without end."""
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "faces").mkdir()
    asked = CONFINED.format(
        root=str(ROOT), secret=str(tmp_path / "secret"), folder=str(tmp_path), allowed=str(tmp_path / "faces")
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "open,allowed"


def test_who_is_killed_leaves_nobody_drawing(tmp_path: Path) -> None:
    """Not even a drawing without end."""
    asked = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from pathlib import Path\n"
        "from kiosk.media.cropping import Frame\n"
        "from kiosk.media.intake.intake import Intake\n"
        "intake = Intake()\n"
        f"intake.prepared(Path({str(photograph(tmp_path))!r}), Frame((16, 9)))\n"
        "print(intake.processes[0], flush=True)\n"
        f"intake.prepared(Path({str(endless(tmp_path))!r}), Frame((160, 90)), 2)\n"
    )
    with subprocess.Popen([sys.executable, "-c", asked], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        program.kill()
    until = time.monotonic() + 10
    while is_there(child) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_there(child)


def test_a_child_that_the_system_ends_while_it_waits_is_replaced(tmp_path: Path) -> None:
    """As one does that is short of memory; the next picture is drawn all the same."""
    intake, path = Intake(), photograph(tmp_path)
    first = intake.prepared(path, FRAME)
    (child,) = intake.processes
    os.kill(child, signal.SIGKILL)
    until = time.monotonic() + 10
    while is_there(child) and time.monotonic() < until:
        time.sleep(0.01)
    assert intake.prepared(path, FRAME) == first
    assert intake.processes not in ([], [child])
    intake.close()


def is_there(process: int) -> bool:
    """Whether a process still does something."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_process_that_is_forked_has_children_of_its_own(tmp_path: Path) -> None:
    """Two that ask one child would get each other's answers."""
    intake, path = Intake(), photograph(tmp_path)
    intake.prepared(path, FRAME)
    ours = intake.processes
    pid = os.fork()
    if pid == 0:
        os._exit(0 if not intake.processes and intake.prepared(path, FRAME).width == 160 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert intake.processes == ours
    intake.close()


SHAPE = '<rect width="160" height="90" fill="#dc2828"/>'
BLUE = f"<svg {NAMES}>{SHAPE.replace('#dc2828', '#2850dc')}</svg>"
DRAWN = {
    "clip-path": '<clipPath id="c"><rect width="80" height="90"/></clipPath><g clip-path="url(#c)">{0}</g>',
    "a nested drawing": '<svg x="0" y="0" width="80" height="90" viewBox="0 0 160 90">{0}{0}</svg>',
    "a symbol": '<symbol id="s" viewBox="0 0 8 9"><rect width="8" height="9" fill="#dc2828"/></symbol>'
    '<use href="#s" width="80" height="90"/>',
    "hsl()": '<rect width="80" height="90" fill="hsl(0, 72%, 51%)"/>',
    "#rrggbbaa": '<rect width="80" height="90" fill="#dc2828ff"/>',
    "opacity in percent": '<rect width="80" height="90" fill="#dc2828" opacity="100%"/>',
    "a style sheet": "<style>.r {{ fill: #dc2828 }}</style><rect class='r' width='80' height='90'/>",
    "a mask": '<mask id="m"><rect width="80" height="90" fill="#fff"/></mask><g mask="url(#m)">{0}</g>',
}


@pytest.mark.parametrize("content", DRAWN.values(), ids=DRAWN)
def test_what_artists_programs_write_is_drawn(content: str, tmp_path: Path) -> None:
    """The left half is red, the right half white: what Qt leaves out in silence, or paints all over."""
    found = prepared(drawing(tmp_path, "artist", content.format(SHAPE)), FRAME)
    left, right = (found.pixels[4 * x : 4 * x + 3] for x in (40 + 45 * 160, 120 + 45 * 160))
    assert max(abs(a - b) for a, b in zip(left, (40, 40, 220), strict=True)) <= 3
    assert right == b"\xff\xff\xff"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_a_drawing_in_any_encoding_is_drawn(encoding: str, tmp_path: Path) -> None:
    """As the file begins, or says."""
    head = "" if encoding.startswith("utf") else f'<?xml version="1.0" encoding="{encoding}"?>'
    path = tmp_path / "named.svg"
    path.write_bytes(f"{head}{BLUE}<!-- é -->".encode(encoding))
    assert prepared(path, FRAME).pixels[:4] == bytes([220, 80, 40, 255])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_words_in_a_drawing_are_drawn(encoding: str, tmp_path: Path) -> None:
    """In a face of the program's own."""
    path = tmp_path / "words.svg"
    path.write_bytes(f'<svg {NAMES}><text x="0" y="80" font-size="90">HH</text></svg>'.encode(encoding))
    pixels = prepared(path, FRAME).pixels
    assert pixels[::4].count(0) > 1000


def kept(folder: Path, largest: int = 10**9) -> Intake:
    """An intake that keeps what it draws."""
    return Intake(kept=PreparedPictures(folder / "prepared", largest, slow=0))


def test_a_picture_is_drawn_once(tmp_path: Path) -> None:
    """Another start, and another display, take what was drawn; another frame or another picture is drawn."""
    path = photograph(tmp_path)
    first, second = kept(tmp_path), kept(tmp_path)
    drawn_first = first.prepared(path, FRAME)
    assert second.prepared(path, FRAME) == drawn_first
    assert second.processes == []
    assert second.prepared(path, Frame((90, 160))).height == 160
    assert len(second.processes) == 1
    Image.new("RGB", (320, 180), "#dc2828").save(path)
    assert second.prepared(path, FRAME).pixels[:4] == bytes([40, 40, 220, 255])
    first.close()
    second.close()


def test_what_is_drawn_quickly_is_not_kept(tmp_path: Path) -> None:
    """Keeping it would take longer than drawing it, and wear out a card."""
    folder = tmp_path / "prepared"
    intake = Intake(kept=PreparedPictures(folder, slow=30))
    intake.prepared(photograph(tmp_path), FRAME)
    intake.close()
    assert not folder.exists()


@pytest.mark.parametrize("damage", [b"", b"x", b"whole", b"long"])
def test_what_is_kept_and_damaged_is_drawn_again(damage: bytes, tmp_path: Path) -> None:
    """As after a power cut: empty, cut off, other bytes, or of another size."""
    path, intake = photograph(tmp_path), kept(tmp_path)
    drawn_first = intake.prepared(path, FRAME)
    (file,) = (tmp_path / "prepared").iterdir()
    content = file.read_bytes()
    damaged = {b"whole": content[:-9], b"long": zlib.compress(bytes(10**6))}
    file.write_bytes(damaged.get(damage, damage))
    assert intake.prepared(path, FRAME) == drawn_first
    assert file.read_bytes() == content
    intake.close()


def test_what_is_kept_stays_under_its_size(tmp_path: Path) -> None:
    """What was not used for longest goes first."""
    intake, names = kept(tmp_path, 100_000), []
    for number in range(8):
        noise = Image.effect_noise((160, 90), 90).convert("RGB")
        noise.save(tmp_path / f"{number}.png")
        intake.prepared(tmp_path / f"{number}.png", FRAME)
        files = {*(tmp_path / "prepared").iterdir()}
        names += [file for file in files if file not in names]
        for age, file in enumerate(reversed(names)):
            if file in files:
                os.utime(file, (time.time() - age * 60,) * 2)
        assert sum(file.stat().st_size for file in files) <= 100_000
    assert names[-1] in files
    assert names[0] not in files
    intake.close()


def test_where_nothing_can_be_kept_pictures_are_drawn_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says so once."""
    (tmp_path / "prepared").write_text("in the way")
    intake = kept(tmp_path)
    for _ in range(2):
        assert intake.prepared(photograph(tmp_path), FRAME).width == 160
    assert [record.message.rpartition("; ")[2] for record in caplog.records] == [
        "pictures are drawn anew each time"
    ]
    intake.close()


def pdf(folder: Path, *colours: str, size: tuple[int, int] = (300, 200)) -> Path:
    """A document of pages of one colour."""
    pages = [Image.new("RGB", size, colour) for colour in colours]
    path = folder / "poster.pdf"
    pages[0].save(path, save_all=True, append_images=pages[1:])
    return path


def test_a_page_of_a_pdf_is_a_picture(tmp_path: Path) -> None:
    """The first, or the one that is asked for."""
    path = pdf(tmp_path, "#dc2828", "#2850dc")
    for page, colour in ((1, (40, 40, 220)), (2, (220, 80, 40))):
        found = prepared(path, Frame((160, 90), page=page)).pixels[4 * 80 + 4 * 160 * 45 :][:3]
        assert max(abs(a - b) for a, b in zip(found, colour, strict=True)) <= 4
    with pytest.raises(PictureError, match="has no page 3: its last is page 2"):
        prepared(path, Frame((160, 90), page=3))


@pytest.mark.parametrize("damage", ["cut off", "without its page"])
def test_a_pdf_that_is_damaged_is_refused_in_words(damage: str, tmp_path: Path) -> None:
    """As a copy that was interrupted."""
    path = pdf(tmp_path, "#dc2828")
    whole = path.read_bytes()
    path.write_bytes(
        whole[:300] if damage == "cut off" else whole.replace(b"/Kids [ 1 0 R", b"/Kids [ 9 0 R")
    )
    with pytest.raises(PictureError, match="no whole PDF"):
        prepared(path, FRAME)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_picture_that_is_whole_stands_round_its_target_on_its_ground(kind: str, tmp_path: Path) -> None:
    """Nothing of it is cut off, whatever its shape; around it is the colour of the slide."""
    path = photograph(tmp_path).with_suffix(f".{kind}")
    if kind == "svg":
        path = drawing(tmp_path, "whole", '<rect width="160" height="90" fill="#2850dc"/>')
    elif kind == "pdf":
        path = pdf(tmp_path, "#2850dc", size=(320, 180))
    frame = Frame((200, 200), target=(0.75, 0.5), ground="#ffd3b4", is_whole=True)
    picture = prepared(path, frame)

    def at(x: int, y: int) -> tuple[int, ...]:
        return tuple(picture.pixels[4 * (x + 200 * y) :][:3][::-1])

    # Three quarters of 100 pixels round 150: from 112 to 188, and 43 high round 100.
    inside, outside = (0x28, 0x50, 0xDC), (0xFF, 0xD3, 0xB4)
    for x, y in ((115, 100), (185, 100), (150, 82), (150, 118)):
        assert max(abs(a - b) for a, b in zip(at(x, y), inside, strict=True)) <= 4
    for x, y in ((109, 100), (191, 100), (150, 75), (150, 125), (5, 5)):
        assert at(x, y) == outside
