"""Whatever ends the program while somebody types and publishes: nothing is lost, and no file is half."""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.display.display_reader import read_display
from tests.editing.publishing.venue import DISPLAY, opened, said, venue_in
from tests.editing.sample_venues import CAMPAIGN

# Types in two files as fast as it goes, and publishes both on another thread meanwhile, as the window does;
# says what is kept, each time.
TYPIST = """
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from tests.editing.publishing.venue import DISPLAY, opened, said, say
draft, publication = opened(Path(sys.argv[1]))
number = int(said(draft).split()[1])
thread, writing = ThreadPoolExecutor(1), None
while True:
    number += 1
    say(draft, f"Said {number}")
    before = draft.texts[DISPLAY]
    draft.write_all("Place", {DISPLAY: before.replace(before.splitlines()[2], f'place = "Place {number}"')})
    print(number, flush=True)
    if writing is not None and writing.done():
        writing.result()
        publication.has_written(ready)
        writing = None
    if writing is None and not number % 4:
        ready = publication.ready(datetime.now(UTC), ["An error"] if number % 8 else [])
        writing = thread.submit(publication.write, ready)
"""
ROOT = Path(__file__).parents[3]


def killed(venue: Path, after: float) -> int:
    """Have somebody type, and end it so many seconds after the first step; the last step seen kept."""
    run = [sys.executable, "-c", TYPIST, str(venue)]
    with tempfile.TemporaryFile("w+") as seen:
        typist = subprocess.Popen(run, stdout=seen, cwd=ROOT)
        try:
            while not os.fstat(seen.fileno()).st_size and typist.poll() is None:
                time.sleep(0.002)
            time.sleep(after)
        finally:
            os.kill(typist.pid, signal.SIGKILL)
            assert typist.wait() == -signal.SIGKILL
        seen.seek(0)
        return int(seen.read().split()[-1])


def check_whole(venue: Path, last: int) -> None:
    """That what stands there is whole, and what is kept is all that was seen kept."""
    shown = read_campaign(venue / Path(CAMPAIGN).parent).slide("a").model_dump()["headline"]
    place = read_display(venue / DISPLAY).place
    assert shown.startswith("Said ")
    assert str(place).startswith("Place ")
    draft, publication = opened(venue)
    assert min(int(said(draft).split()[1]), int(str(draft.document(DISPLAY)["place"]).split()[1])) >= last
    assert draft.published == {name: (venue / name).read_text() for name in (CAMPAIGN, DISPLAY)}
    states = publication.states
    assert all(publication.texts(state).keys() == {CAMPAIGN, DISPLAY} for state in states)
    if states:
        assert publication.texts(states[0]) == draft.published


def check(venue: Path, times: int) -> None:
    """End it at so many moments, of which none is like another; the moments are told if it fails."""
    seed = time.time_ns()
    chance = random.Random(seed)  # noqa: S311  moments, no secrets
    for turn in range(times):
        after = chance.uniform(0, 0.25)
        try:
            check_whole(venue, killed(venue, after))
        except Exception as error:
            raise AssertionError(f"seed {seed}, turn {turn}, {after:.4f} s") from error


@pytest.mark.slow
def test_whatever_ends_the_program_nothing_is_lost(tmp_path: Path) -> None:
    """What was typed is kept but for what was being typed, and the display reads a whole venue."""
    check(venue_in(tmp_path), 15)


@pytest.mark.release
@pytest.mark.parametrize("_quarter", range(4))
def test_nothing_is_lost_at_two_hundred_moments(tmp_path: Path, _quarter: int) -> None:
    """The same, at as many moments as take minutes."""
    check(venue_in(tmp_path), 50)
