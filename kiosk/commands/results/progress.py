"""Shows a bar on the terminal for work of more than a second; nothing where nobody looks."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def progress(items: Iterable[Item], total: int, said: str = "Drawing") -> Iterator[Item]:
    """The same items, counted on standard error while they come if that is a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():  # it is None where it is closed
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import track  # noqa: PLC0415

    yield from track(items, said, total=total, console=Console(stderr=True), transient=True)
