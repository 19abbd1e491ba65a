"""What was drawn is kept for another start, damaged or not, and stays under its size."""

import os
import time
import zlib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.media.cropping import Frame
from kiosk.media.intake.intake import Intake
from kiosk.media.intake.prepared_pictures import PreparedPictures
from tests.media.drawn_files import FRAME, photograph


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
