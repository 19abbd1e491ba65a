"""The files in which a display finds notices: what it says now, and what its venue keeps prepared."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.errors import ContentError
from kiosk.content.folders.venue_folder import places_of
from kiosk.content.notice.notice import NAME, PREPARED, PreparedNotice
from kiosk.content.notice.notice_reader import read_notice, read_prepared
from kiosk.content.toml.validation import exists


def notices_of(display: Path) -> Iterator[tuple[Path, PreparedNotice | ContentError]]:
    """Each notice that the display of a file finds, or what is wrong with it."""
    for file in places_of(display, NAME):
        try:
            is_there = exists(file)
        except ContentError as error:
            yield file, error
        else:
            if is_there:
                yield file, _tried(file, is_prepared=False)
    for folder in places_of(display, PREPARED):
        for file in sorted(folder.glob("*.toml")):
            yield file, _tried(file, is_prepared=True)


def _tried(file: Path, *, is_prepared: bool) -> PreparedNotice | ContentError:
    try:
        return read_prepared(file) if is_prepared else read_notice(file)
    except ContentError as error:
        return error
