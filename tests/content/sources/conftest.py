"""A good campaign and a place for its copies, for every test of what a display plays."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content import attempt
from tests.content.sources.played_files import paint, save


@pytest.fixture(autouse=True)
def _all_ended() -> Iterator[None]:
    """What was given up on ends with the test, as Python cannot end while a thread of it is at work."""
    yield
    for thread in threading.enumerate():
        if thread.name == attempt.NAME:
            thread.join()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A good campaign of one picture."""
    (tmp_path / "pack" / "images").mkdir(parents=True)
    paint(tmp_path / "pack", "red")
    return save(tmp_path / "pack", "First")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where copies are kept."""
    return tmp_path / "state"
