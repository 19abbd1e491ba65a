"""What the tests of preflight share."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ui.proof.proof_child import MeasuringRenderer
from tests.preflight.drawn_looking import DrawnLooker
from tests.preflight.looking import Looker


@pytest.fixture
def look(tmp_path: Path) -> Looker:
    """Campaigns and displays in a folder of the test's own."""
    return Looker(tmp_path)


@pytest.fixture
def drawn(look: Looker, qapp: object) -> Iterator[DrawnLooker]:  # noqa: ARG001  Qt draws
    """The same, with every page drawn."""
    with closing(MeasuringRenderer()) as renderer:
        yield DrawnLooker(look, renderer)
