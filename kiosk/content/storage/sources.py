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

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, campaign_file, read_campaign
from kiosk.content.directory.venue import NAME
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError
from kiosk.content.storage.last_good import folder_for, latest, save

log = logging.getLogger(__name__)

Value = TypeVar("Value")

MOST_FILES = 5000  # looked at in a campaign's folder: somebody may have named a home folder


@dataclass(frozen=True, slots=True)
class Content:
    """What to play, and where."""

    campaign: Campaign
    display: Display


@dataclass(frozen=True, slots=True)
class FileKind(Generic[Value]):
    """What there is to know about files of a kind."""

    read: Callable[[Path], Value]  # raises ContentError
    parts: Callable[[Path, Value], Iterable[str]]  # the files it needs, relative to the folder it lies in
    around: Callable[[Path], Iterable[Path]]  # what may have changed when the value has
    built_in: Callable[[], Value]
    built_in_name: str


class WatchedFile(Generic[Value]):
    """What an operator named by a path, and the last good value of it; `file` is where its text stands."""

    def __init__(self, path: Path, file: Path, kind: FileKind[Value], state: Path) -> None:
        self._path, self._file, self._kind = path, file, kind
        self._place = folder_for(file, state)
        self._stamp: frozenset[tuple[Path, int, int]] | None = None
        self.value: Value

    def begin(self, *, strict: bool) -> None:
        """Have a value: of the files as they are, else of their last good copy, else the built-in one.

        Raises:
            ContentError: with `strict`, instead of taking another.
        """
        stamp = self._stamped()
        try:
            self.value = self._kind.read(self._path)
        except ContentError as error:
            if strict:
                raise
            self._stamp = stamp
            _log(error)
            good = self._last_good()
            name = self._kind.built_in_name if good is None else "its last good copy"
            log.warning("%s: cannot be used; playing %s", self._path, name)
            self.value = self._kind.built_in() if good is None else good

    def refresh(self) -> bool:
        """Take over what changed since the last time, if it is good; whether it did and is."""
        stamp = self._stamped()
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        try:
            self.value = self._secured()
        except ContentError as error:
            _log(error)
            return False
        return True

    def seen(self) -> set[Path]:
        """The files and folders whose change calls for a refresh, also the folder they may come back in."""
        return {*self._kind.around(self._file), self._path.parent}

    def _last_good(self) -> Value | None:
        try:
            copy = latest(self._place)
            return self._kind.read(copy / self._file.name) if copy is not None else None
        except (ContentError, OSError):
            return None

    def _secured(self) -> Value:
        """The value of a copy made of the files as they are; without room for one, of the files."""
        folder, name = self._file.parent, self._file.name
        value = self._kind.read(self._path)
        try:
            parts = (name, *self._kind.parts(folder, value))
            copy = save(folder, parts, self._place, lambda made: self._kind.read(made / name))
        except OSError as error:
            log.warning(
                "%s: no copy could be kept (%s); playing from where it is", self._path, error.strerror
            )
            return value
        return self._kind.read(copy / name)

    def _stamped(self) -> frozenset[tuple[Path, int, int]]:
        return frozenset(_stamps(self.seen()))


class Sources:
    """The campaign and the display file of one run; either may be left out."""

    def __init__(self, campaign: Path | None, display: Path | None, state: Path) -> None:
        self._campaign = campaign and WatchedFile(
            campaign, campaign_file(campaign), CAMPAIGN, state / "campaigns"
        )
        self._display = display and WatchedFile(display, display, DISPLAY, state / "displays")

    def first(self, *, strict: bool) -> Content:
        """What to play at the start. What has faults is logged, and something else played in its place.

        Raises:
            ContentError: with `strict`, instead.
        """
        for source in self._named():
            source.begin(strict=strict)
        return self._content()

    def reload(self) -> Content | None:
        """What to play from now on, where files changed and are good. Takes its time; one thread calls it.

        The first time all that was good counts as changed. What is not good is logged, and changes nothing.
        """
        changed = [source.refresh() for source in self._named()]
        return self._content() if any(changed) else None

    def watched(self) -> set[Path]:
        """The files and folders whose change calls for a look."""
        return {path for source in self._named() for path in source.seen() if path.exists()}

    def _content(self) -> Content:
        return Content(
            self._campaign.value if self._campaign else built_in(),
            self._display.value if self._display else read_display(None),
        )

    def _named(self) -> list[WatchedFile[Campaign] | WatchedFile[Display]]:
        return [source for source in (self._campaign, self._display) if source]


def _log(error: ContentError) -> None:
    for fault in error.faults:
        log.error("%s", fault)


def _stamps(paths: Iterable[Path]) -> Iterator[tuple[Path, int, int]]:
    """What tells one state of files from another: their names, sizes and times."""
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        if not S_ISDIR(status.st_mode):
            yield path, status.st_size, status.st_mtime_ns


def _pack(folder: Path, campaign: Campaign) -> Iterator[str]:
    """The pictures and films that slides name, and the translations."""
    for slide in campaign.slides:
        named = (getattr(slide, key, None) for key in ("image", "tall", "video"))
        yield from (name for name in named if name is not None)
    yield from (f"translations/{file.name}" for file in (folder / "translations").glob("*.po"))


def _all_beside(file: Path) -> Iterator[Path]:
    below = (Path(at, name) for at, folders, files in os.walk(file.parent) for name in (*folders, *files))
    yield file.parent
    yield from islice(below, MOST_FILES)


def _contacts(folder: Path, _: Display) -> list[str]:
    """What the venue knows better about help lines."""
    return [NAME] if (folder / NAME).exists() else []


CAMPAIGN = FileKind(read_campaign, _pack, _all_beside, built_in, "the built-in campaign")
DISPLAY = FileKind(
    read_display,
    _contacts,
    lambda file: [file, file.with_name(NAME)],
    lambda: read_display(None),
    "by the machine's own settings",
)
