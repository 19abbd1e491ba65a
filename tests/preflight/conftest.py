"""What the tests of preflight share."""

from pathlib import Path

import pytest

from tests.preflight.looking import Looker


@pytest.fixture
def look(tmp_path: Path) -> Looker:
    """Campaigns and displays in a folder of the test's own."""
    return Looker(tmp_path)
