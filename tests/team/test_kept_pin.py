"""The PIN on the disk: a slow salted hash that only its owner may read."""

import json
import os
from pathlib import Path

import pytest

from kiosk.team.kept_pin import (
    FILE,
    DamagedPin,
    digits_of,
    hashed,
    read_pin,
    remove_pin,
    weakness,
    write_pin,
)

PIN = "271828"


def test_the_right_digits_are_known_again_and_no_others(tmp_path: Path) -> None:
    """Also by another run, which has the file alone."""
    write_pin(tmp_path, hashed(PIN))
    kept = read_pin(tmp_path)
    assert kept is not None
    assert kept.is_right(PIN)
    assert not any(kept.is_right(other) for other in ("271829", "27182", "2718280", ""))


def test_the_file_tells_nothing(tmp_path: Path) -> None:
    """The digits are not in it, and two venues with one PIN have two files."""
    first = write_pin(tmp_path, hashed(PIN)).read_text()
    second = write_pin(tmp_path, hashed(PIN)).read_text()
    assert PIN not in first
    assert json.loads(first)["scrypt"] != json.loads(second)["scrypt"]


@pytest.mark.parametrize("stood", [None, 0o644])
def test_nobody_else_reads_it(tmp_path: Path, stood: int | None) -> None:
    """Whatever the rights that new files have there, and whatever a file before it had."""
    if stood:
        (tmp_path / FILE).touch()
        (tmp_path / FILE).chmod(stood)
    mask = os.umask(0)
    try:
        write_pin(tmp_path, hashed(PIN))
    finally:
        os.umask(mask)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_without_a_file_there_is_no_pin(tmp_path: Path) -> None:
    """Nor after it was taken away."""
    assert read_pin(tmp_path) is None
    assert not remove_pin(tmp_path)
    write_pin(tmp_path, hashed(PIN))
    assert remove_pin(tmp_path)
    assert read_pin(tmp_path) is None


@pytest.mark.parametrize(
    "found",
    [
        "",
        "{}",
        "[]",
        "no",
        '{"format": 2}',
        '{"format": 1, "salt": "", "scrypt": "", "n": 2, "r": 8, "p": 1}',
    ],
)
def test_a_damaged_file_is_told(tmp_path: Path, found: str) -> None:
    """With its name, and what to do."""
    (tmp_path / FILE).write_text(found)
    with pytest.raises(DamagedPin, match=rf"{tmp_path}/pin: .*kiosk pin"):
        read_pin(tmp_path)


def test_a_file_that_asks_for_all_the_memory_is_damaged(tmp_path: Path) -> None:
    """A display does not fall over it."""
    file = write_pin(tmp_path, hashed(PIN))
    file.write_text(json.dumps(json.loads(file.read_text()) | {"n": 2**30}))
    with pytest.raises(DamagedPin):
        read_pin(tmp_path)


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("271828", "271828"),
        (" 271828 ", "271828"),
        ("٢٧١٨٢٨", "271828"),
        ("२७१८२८", "271828"),
        ("27a828", None),
    ],
)
def test_any_keyboard_s_digits_do(typed: str, digits: str | None) -> None:
    """An Arabic keyboard types its own."""
    assert digits_of(typed) == digits


@pytest.mark.parametrize("digits", ["12345", "1234567890123", "111111", "123456", "987654"])
def test_what_everybody_tries_first_is_no_pin(digits: str) -> None:
    """Nor what is too short or too long."""
    assert weakness(digits)
    assert not weakness(PIN)
