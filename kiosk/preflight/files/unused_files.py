"""Names the pictures, films and subtitles of a campaign's folder that no slide uses."""

from collections.abc import Iterator
from itertools import chain
from pathlib import PurePosixPath

from kiosk.content.folders.pack_file import files_below
from kiosk.content.messages.message import message
from kiosk.content.storage.slide_files import files_of
from kiosk.media.files.file_kind import PICTURES
from kiosk.media.files.other_files import FILM_ENDINGS
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject

SUBTITLES = (".vtt", ".srt")
ENDINGS = frozenset(chain(chain.from_iterable(PICTURES.values()), FILM_ENDINGS, SUBTITLES))
NAMED = 5  # of those that are not used; more are counted


def findings(subject: Subject) -> Iterator[Finding]:
    """One note for all of them."""
    folder = subject.campaign.folder
    used = {(folder / name).resolve() for slide in subject.campaign.slides for name, _ in files_of(slide)}
    named = (PurePosixPath(name) for name in files_below(folder))
    unused = [
        str(path)
        for path in named
        if path.suffix.lower() in ENDINGS
        and not path.name.startswith(".")
        and (folder / path).resolve() not in used
    ]
    if unused:
        rest = len(unused) - NAMED
        names = ", ".join(f'"{name}"' for name in unused[:NAMED]) + (f" and {rest} more" if rest > 0 else "")
        yield subject.of_campaign(message("files-unused", count=len(unused), files=names), "slides")
