"""That two displays of a venue have one name."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.content.errors import ContentError
from kiosk.content.folders.venue_folder import top_of
from kiosk.content.messages.message import message
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject


def same_names(subjects: Sequence[Subject]) -> Iterator[tuple[Subject, Finding]]:
    """Of each display that is called as one before it in its venue's folder: once, with that one's file."""
    first: dict[tuple[Path, str], Path] = {}
    for subject in {one.display_file: one for one in subjects}.values():
        file = subject.display_file
        top = top_of(file) if file is not None else None
        if file is None or top is None:
            continue
        other = first.setdefault((top, subject.display.id), file)
        if other != file:
            told = message("display-name-twice", name=subject.display.id, other=other.relative_to(top))
            yield subject, finding(told, file, _line(file))


def _line(file: Path) -> int | None:
    """Where its id stands; none where it has been changed since it was read, or stands nowhere."""
    with suppress(ContentError):
        return lines_of(read_toml(file)[0]).get(("id",))
    return None
