"""What was measured on drawn pages is kept: whole, for its owner alone, and not without end."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.proof.drawn_page import DrawnCode, DrawnPage, DrawnPicture, DrawnText
from kiosk.proof.kept_pages import KeptPages

PAGE = DrawnPage(
    (1920, 1080),
    (DrawnText("Ask. \u0627", "headline", (1, 2, 3, 4), 88, 72.0, 62.8, 16.9, "", "\ue000"),),
    (DrawnCode((5, 6, 7, 8), 37, 9, True, (("at full size", "https://un.org"), ("at half its size", ""))),),
    DrawnPicture((0, 0, 9, 9), (0.5, 0.46), ("#.", ".#"), "#000000"),
    "",
    ("the words",),
)


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    """All of it, as it was; nothing of another page."""
    KeptPages(tmp_path).put("one", PAGE)
    kept = KeptPages(tmp_path)
    assert kept.get("one") == PAGE
    assert kept.get("two") is None


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    """Neither the folder, which it makes, nor a file in it, whatever the mask says; that stays as it was."""
    mask = os.umask(0)
    try:
        KeptPages(tmp_path / "state" / "pages").put("one", PAGE)
        assert os.umask(0) == 0
    finally:
        os.umask(mask)
    made = [tmp_path / "state", *(tmp_path / "state").rglob("*")]
    assert [stat.S_IMODE(path.stat().st_mode) & 0o077 for path in made] == [0, 0, 0]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_a_damaged_page_is_drawn_anew(tmp_path: Path, share: float) -> None:
    """One that was cut off, and one of which a byte is another."""
    kept = KeptPages(tmp_path)
    kept.put("one", PAGE)
    content = (tmp_path / "one").read_bytes()
    (tmp_path / "one").write_bytes(content[: int(len(content) * share)])
    assert kept.get("one") is None
    (tmp_path / "one").write_bytes(content.replace(b"16.9", b"16.8"))
    assert kept.get("one") is None


def test_the_least_used_go(tmp_path: Path) -> None:
    """When there are more than may be; those of today stay."""
    kept = KeptPages(tmp_path)
    for number in range(8):
        kept.put(str(number), PAGE)
        os.utime(tmp_path / str(number), (number, number))
    size = (tmp_path / "0").stat().st_size
    KeptPages(tmp_path, largest=8 * size).clean()
    assert len(list(tmp_path.iterdir())) == 8
    KeptPages(tmp_path, largest=8 * size - 1).clean()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["3", "4", "5", "6", "7"]


def test_where_nothing_can_be_kept_it_is_drawn_anew(tmp_path: Path) -> None:
    """A line of the log says so once."""
    (tmp_path / "file").write_text("")
    kept = KeptPages(tmp_path / "file" / "pages")
    kept.put("one", PAGE)
    assert kept.get("one") is None
    assert KeptPages(None).get("one") is None
