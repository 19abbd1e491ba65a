"""Who guesses waits longer each time, and a restart shortens nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.team.pin_tries import FILE, LONGEST_WAIT, read_tries, wait_after, write_tries


def test_the_wait_doubles_up_to_five_minutes() -> None:
    """1, 2, 4 seconds and on, as the operator's page says."""
    waits = [wait_after(wrong) for wrong in range(12)]
    assert waits == [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


@given(st.integers(1, 10**9))
def test_no_wait_is_shorter_than_the_one_before(wrong: int) -> None:
    """And none is longer than five minutes, however often somebody has tried."""
    assert wait_after(wrong) <= wait_after(wrong + 1) <= LONGEST_WAIT


def test_every_six_digits_take_years() -> None:
    """A million tries at five minutes each, half of them on average."""
    assert 10**6 / 2 * LONGEST_WAIT > 4 * 365 * 24 * 3600


def test_the_count_outlives_a_restart_and_is_all_that_is_kept(tmp_path: Path) -> None:
    """A number: no time, no digits."""
    assert read_tries(tmp_path) == 0
    write_tries(tmp_path, 7)
    assert read_tries(tmp_path) == 7
    assert (tmp_path / FILE).read_text() == "7\n"
    write_tries(tmp_path, 0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("found", [b"", b"many", b"\xff"])
def test_a_count_that_cannot_be_read_opens_no_door(tmp_path: Path, found: bytes) -> None:
    """It counts as the longest wait."""
    (tmp_path / FILE).write_bytes(found)
    assert wait_after(read_tries(tmp_path)) == LONGEST_WAIT
