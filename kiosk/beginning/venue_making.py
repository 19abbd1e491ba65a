"""Makes a new venue's folder of what somebody chose: of pictures, or with a copy of the built-in campaign."""

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk import paths
from kiosk.beginning.campaign_draft import NAME, named
from kiosk.beginning.display_draft import contacts_text, display_text
from kiosk.beginning.taking.named_files import files_named
from kiosk.beginning.taking.taken_files import FileLook, NotTaken, Taken
from kiosk.beginning.venue_answers import Answers
from kiosk.beginning.venue_writing import free_place, put_in_place, write_venue
from kiosk.beginning.what_is_left import DISPLAY_FILE, Begun
from kiosk.content.atomic_write import write_whole
from kiosk.content.directory.venue import NAME as CONTACTS
from kiosk.content.folders.venue_folder import CAMPAIGNS


def make_of_pictures(
    folder: Path,
    answers: Answers,
    pictures: Sequence[Path],
    noted: Callable[[int, int], object] = lambda _done, _every: None,
) -> tuple[NotTaken, ...]:
    """Make a venue's folder of pictures, films and folders with them; gives what was not taken. `noted` is
    told how many are looked at, of how many.

    Raises:
        WrongUse: it cannot be made there, or a picture is not there; nothing is left of it.
        ContentError: what was written cannot be read.
    """
    place = free_place(folder)
    look = FileLook(files_named(pictures), pictures)
    every = len(look.pictures)
    for done, _ in enumerate(look.drawn(), 1):
        noted(done, every)
    found = [*look.found()]
    taken = named([one for one in found if isinstance(one, Taken)], answers.pixels)
    left_out = [one for one in found if isinstance(one, NotTaken)]
    day = datetime.now(UTC).astimezone(ZoneInfo(answers.zones[0])).date()
    write_venue(Begun(place, answers, taken, left_out, day))
    return tuple(one for one in left_out if not one.is_other)


def make_of_built_in(folder: Path, answers: Answers) -> None:
    """Make a venue's folder with a copy of the built-in campaign, which is the venue's own from then on.

    Raises:
        WrongUse: it cannot be made there; nothing is left of it.
    """
    with put_in_place(free_place(folder)) as unfinished:
        shutil.copytree(paths.BUILT_IN, unfinished / CAMPAIGNS / NAME)
        for name, text in ((DISPLAY_FILE, display_text(answers)), (CONTACTS, contacts_text(answers))):
            (unfinished / name).parent.mkdir(parents=True, exist_ok=True)
            write_whole(unfinished / name, text.encode())
