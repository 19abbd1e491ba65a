"""Which notices stand in a venue now, until when, and how one is put up and taken down."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.announcing.notice_places import displays_tried
from kiosk.announcing.other_notices import first_words
from kiosk.content.directory.contact import newest_check
from kiosk.content.display.display import Display
from kiosk.content.errors import ContentError, WrongUse
from kiosk.content.folders.venue_folder import places_of
from kiosk.content.notice.notice import NAME, Notice, PreparedNotice
from kiosk.content.notice.notice_reader import read_notice
from kiosk.content.notice.notice_writer import notice_text, write_notice


@dataclass(frozen=True, slots=True)
class StandingUp:
    """A notice that is up: the files that say it, and the displays on which it is the one that stands."""

    notice: Notice
    files: tuple[Path, ...]
    displays: tuple[Display, ...]

    @property
    def headline(self) -> str:
        """Its first words, in one line."""
        return first_words(self.notice, self.displays[0].locales[0] if self.displays else "en")


@dataclass(frozen=True, slots=True)
class UpNow:
    """All that is up in a venue, what stands on most displays first; and what is wrong with its files."""

    notices: tuple[StandingUp, ...]
    faults: tuple[ContentError, ...]


def up_now(venue: Path, now: datetime) -> UpNow:
    """What is up in a venue's folder at an instant."""
    tried = displays_tried(venue)
    displays = {file: one for file, one in tried.items() if isinstance(one, Display)}
    faults = [one for one in tried.values() if isinstance(one, ContentError)]
    found: dict[Path, Notice] = {}
    for file in _places(venue, displays):
        try:
            if file.exists() and (notice := read_notice(file)).holds(now):
                found[file] = notice
        except (ContentError, OSError) as error:
            faults += [error] if isinstance(error, ContentError) else []
    return UpNow(_together(found, _seen(found, displays)), tuple(faults))


def put_up(
    venue: Path, said: PreparedNotice, on: Iterable[Path] | None, times: tuple[datetime, datetime]
) -> None:
    """Have a notice stand from one instant to another, on all displays of a venue or on those of these
    files; it takes the place of what was put up so before.

    Raises:
        WrongUse: the machine's clock is not set.
        OSError: it cannot be written; the displays before that one have it.
    """
    begins, ends = times
    if begins.date() < newest_check():
        raise WrongUse(f"The machine's clock is not set: it says {begins.date()}. Set it first.")
    text = notice_text(said, begins, ends)
    for file in [venue / NAME] if on is None else [one.with_name(NAME) for one in on]:
        write_notice(file, text)


def take_down(up: StandingUp) -> None:
    """Have a notice stand no more; a file that says something else by now stays.

    Raises:
        OSError: a file cannot be taken away; those before it are.
    """
    for file in up.files:
        try:
            is_same = read_notice(file) == up.notice
        except ContentError:
            continue
        if is_same:
            file.unlink()


def _places(venue: Path, displays: Mapping[Path, Display]) -> list[Path]:
    """Where notices of a venue stand: for all of its displays, and beside each."""
    return [*dict.fromkeys([venue / NAME, *(file.with_name(NAME) for file in displays)])]


def _seen(found: Mapping[Path, Notice], displays: Mapping[Path, Display]) -> dict[Path, list[Display]]:
    """On which displays each file's notice is the one that stands."""
    seen: dict[Path, list[Display]] = {file: [] for file in found}
    for file, display in displays.items():
        there = [one for one in places_of(file, NAME) if one in found and found[one].is_on(display.id)]
        if there:
            seen[max(there, key=lambda one: found[one].rank)].append(display)
    return seen


def _together(found: Mapping[Path, Notice], seen: Mapping[Path, list[Display]]) -> tuple[StandingUp, ...]:
    """One notice that several files say is one."""
    files: dict[str, list[Path]] = {}
    for file, notice in found.items():
        files.setdefault(notice.model_dump_json(), []).append(file)
    up = [
        StandingUp(found[those[0]], tuple(those), tuple(one for file in those for one in seen[file]))
        for those in files.values()
    ]
    return tuple(sorted(up, key=lambda one: -len(one.displays)))
