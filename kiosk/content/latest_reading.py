"""Remembers what files hold for as long as they hold it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

Value = TypeVar("Value")


class LatestReading(Generic[Value]):
    """What `read` makes of a path, read again when it has changed: one reading for each path that is there.

    Threads may share it: at worst two of them read one file.
    """

    def __init__(self, read: Callable[[Path], Value]) -> None:
        self._read = read
        self._readings: dict[Path, tuple[object, Value]] = {}

    def of(self, path: Path, stamp: object) -> Value:
        """What the path holds; `stamp` is what tells one state of it from another."""
        reading = self._readings.get(path)
        if reading is None or reading[0] != stamp:
            reading = stamp, self._read(path)
            there = {known: one for known, one in self._readings.items() if os.access(known, os.R_OK)}
            self._readings = there | {path: reading}
        return reading[1]
