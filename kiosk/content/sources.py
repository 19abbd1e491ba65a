"""What an operator named to be played, or what stands in for it: its last good copy, or what is built in.

Playing goes from the copy wherever there is room for one. So a file that is being overwritten, or a stick
that is pulled out, changes nothing on the glass: new content comes in whole or not at all.
"""

import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from stat import S_ISDIR
from typing import Generic, TypeVar

from kiosk.content.campaign import Campaign
from kiosk.content.display import Display
from kiosk.content.faults import ContentError
from kiosk.content.keeping import keep, kept, place_for
from kiosk.content.reading import built_in, read_campaign, read_display

log = logging.getLogger(__name__)

Value = TypeVar("Value")
Stamp = frozenset[tuple[Path, int, int]]

MOST_FILES = 5000  # looked at in a campaign's folder: somebody may have named a home folder


@dataclass(frozen=True, slots=True)
class Content:
    """What to play, and where."""

    campaign: Campaign
    display: Display


@dataclass(frozen=True, slots=True)
class Source(Generic[Value]):
    """One file an operator named, and with it those that belong to it."""

    path: Path
    file: Path
    read: Callable[[Path], Value]
    parts: Callable[[Path, Value], Iterable[str]]  # the files it names, relative to the folder it lies in
    around: Callable[[Path], Iterable[Path]]  # the files and folders whose change may matter
    place: Path  # of its copies

    def now(self) -> Value:
        """The value as it is now. Raises ContentError."""
        return self.read(self.path)

    def last_good(self) -> Value | None:
        """The value of the last good copy, if there is one that can still be read."""
        copy = kept(self.place)
        try:
            return self.read(copy / self.file.name) if copy is not None else None
        except ContentError:
            return None

    def secured(self) -> Value:
        """The value as it is now, read from a copy made of it; where there is no room, from where it is.

        Raises:
            ContentError: it is not good; then the copy before remains.
        """
        value = self.now()
        folder, name = self.file.parent, self.file.name
        try:
            names = (name, *self.parts(folder, value))
            copy = keep(folder, names, self.place, lambda made: self.read(made / name))
        except OSError as error:
            log.warning("%s: no copy could be kept (%s); played from where it is", self.path, error.strerror)
            return value
        return self.read(copy / name)

    def stamp(self) -> Stamp:
        """What tells one state of the files from another: their names, sizes and times."""
        return frozenset(_stamps(self.seen()))

    def seen(self) -> set[Path]:
        """The files and folders whose change calls for a look, and the folder in which it may come back."""
        return {*self.around(self.file.parent), self.path.parent}


class Sources:
    """The campaign and the display file of one run; either may be left out."""

    def __init__(self, campaign: Path | None, display: Path | None, state: Path) -> None:
        self._campaign = _campaign_source(campaign, state / "campaigns") if campaign else None
        self._display = _display_source(display, state / "displays") if display else None
        self._stamp: Stamp | None = None

    def first(self, *, strict: bool) -> Content:
        """What to play at the start. What has faults is logged, and something else played in its place.

        Raises:
            ContentError: with `strict`, instead.
        """
        return Content(
            _or_else(self._campaign, built_in, "the built-in campaign", strict=strict),
            _or_else(self._display, lambda: read_display(None), "the machine's settings", strict=strict),
        )

    def look(self) -> Content | None:
        """What to play from now on, where files changed and are good. Takes its time; one thread calls it.

        The first time everything counts as changed. What is not good is logged, and changes nothing.
        """
        stamp = frozenset().union(*(source.stamp() for source in self._named()))
        if stamp == self._stamp:
            return None
        self._stamp = stamp
        try:
            return Content(
                self._campaign.secured() if self._campaign else built_in(),
                self._display.secured() if self._display else read_display(None),
            )
        except ContentError as error:
            _log(error)
            return None

    def watched(self) -> set[Path]:
        """The files and folders whose change calls for a look."""
        return {path for source in self._named() for path in source.seen() if path.exists()}

    def _named(self) -> tuple[Source[Campaign] | Source[Display], ...]:
        return tuple(source for source in (self._campaign, self._display) if source is not None)


def _or_else(source: Source[Value] | None, other: Callable[[], Value], name: str, *, strict: bool) -> Value:
    if source is None:
        return other()
    try:
        return source.now()
    except ContentError as error:
        if strict:
            raise
        _log(error)
    good = source.last_good()
    log.warning("%s: cannot be used; playing %s", source.path, name if good is None else "its last good copy")
    return other() if good is None else good


def _log(error: ContentError) -> None:
    for fault in error.faults:
        log.error("%s", fault)


def _campaign_source(path: Path, place: Path) -> Source[Campaign]:
    file = path if path.suffix == ".toml" else path / "campaign.toml"
    return Source(path, file, read_campaign, _files_of, _all_below, place_for(file, place))


def _files_of(folder: Path, campaign: Campaign) -> Iterator[str]:
    for slide in campaign.slides:
        named = (getattr(slide, key, None) for key in ("image", "tall", "video"))
        yield from (name for name in named if name is not None)
    yield from (f"translations/{file.name}" for file in (folder / "translations").glob("*.po"))


def _all_below(folder: Path) -> Iterator[Path]:
    below = (Path(at, name) for at, folders, files in os.walk(folder) for name in (*folders, *files))
    yield folder
    yield from islice(below, MOST_FILES)


def _display_source(path: Path, place: Path) -> Source[Display]:
    def contacts(folder: Path, _: Display) -> list[str]:
        return ["contacts.toml"] if (folder / "contacts.toml").exists() else []

    def around(folder: Path) -> list[Path]:
        return [path, folder / "contacts.toml"]

    return Source(path, path, read_display, contacts, around, place_for(path, place))


def _stamps(paths: Iterable[Path]) -> Iterator[tuple[Path, int, int]]:
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        if not S_ISDIR(status.st_mode):
            yield path, status.st_size, status.st_mtime_ns
