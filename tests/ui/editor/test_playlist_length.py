"""How long a playlist lasts is said as people say it."""

from pathlib import Path

import pytest

from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import DISPLAY, TEXT

SLIDES = '"welcome", "rights", "signs", "get-help"'


@pytest.mark.parametrize(
    ("seconds", "times", "words"),
    [(10, 1, "4 slides, 40 s"), (30, 1, "4 slides, 2 min 0 s"), (595, 26, "104 slides, 17 h 11 min")],
)
def test_a_length_of_hours_is_said_in_hours(tmp_path: Path, seconds: int, times: int, words: str) -> None:
    """And a short one in seconds."""
    text = TEXT.replace("kind =", f"seconds = {seconds}\nkind =").replace(SLIDES, ", ".join([SLIDES] * times))
    folder = put_in(tmp_path / "venue", {CAMPAIGN: text, "displays/A-1/display.toml": DISPLAY})
    with Desk(folder, tmp_path / "state") as desk:
        desk.wait(lambda: desk.slides.property("length") == words)
