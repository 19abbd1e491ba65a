"""The window that most tests of it begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.editor.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window over a folder of its own, which opens on its page of slides: the first two are messages."""
    with Desk(tmp_path / "venue", tmp_path / "state") as made:
        yield made
