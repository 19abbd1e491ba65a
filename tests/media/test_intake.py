"""A picture that hangs, bloats or fails costs itself alone."""

import os
import signal
import threading
import time
from dataclasses import replace
from pathlib import Path
from select import select

import pytest
from PIL import Image

from kiosk.media.intake.child_process import FALLS_OVER, ChildProcess, LatePicture
from kiosk.media.intake.intake import Intake
from kiosk.media.picture import PictureError
from tests.media.drawn_files import FRAME, bloated, endless, photograph


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


@pytest.mark.parametrize("is_whole", [False, True])
@pytest.mark.parametrize("kind", ["JPEG", "MPO"])
def test_a_photograph_of_more_than_100_megapixels_is_shown(tmp_path: Path, kind: str, is_whole: bool) -> None:
    """Up to 200: no more of it is opened than the screen needs."""
    path = tmp_path / "large.jpg"
    more = {"save_all": True, "append_images": [Image.new("RGB", (16, 16))]} if kind == "MPO" else {}
    Image.new("RGB", (10_100, 10_100), "#804020").save(path, kind, **more)
    intake = Intake()
    found = intake.prepared(path, replace(FRAME, size=(1920, 1080), is_whole=is_whole))
    intake.close()
    middle = 4 * (1920 * 540 + 960)
    assert list(found.pixels[middle : middle + 4]) == pytest.approx([0x20, 0x40, 0x80, 255], abs=2)


@pytest.mark.parametrize(("side", "sampling", "is_shown"), [(9_900, 0, True), (14_100, 2, False)])
def test_a_large_progressive_photograph_is_shown_or_refused_in_words(
    tmp_path: Path, side: int, sampling: int, is_shown: bool
) -> None:
    """By what its decoder holds of it: it is not called damaged."""
    path = tmp_path / "large.jpg"
    Image.new("RGB", (side, side), "#804020").save(path, progressive=True, subsampling=sampling)
    intake = Intake()
    if is_shown:
        assert intake.prepared(path, FRAME).width == 160
    else:
        with pytest.raises(PictureError, match="needs more memory"):
            intake.prepared(path, replace(FRAME, size=(1920, 1080)))
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
