"""A display more in a venue's folder, or one less: which files are written, and what it may be called."""

import re
from collections.abc import Iterable, Mapping

from kiosk.beginning.display_draft import display_text
from kiosk.beginning.venue_answers import Answers
from kiosk.content.folders.file_names import named_as
from kiosk.content.folders.venue_folder import DISPLAYS
from kiosk.editing.edits import Put, edited
from kiosk.editing.folder_texts import Written
from kiosk.editing.steps import Texts

FILE = "display.toml"


def display_names(texts: Iterable[str]) -> frozenset[str]:
    """The folders of the displays that files are of, by the files' paths."""
    parts = (name.split("/") for name in texts)
    return frozenset(one[1] for one in parts if len(one) > 2 and one[0] == DISPLAYS)


def free_name(texts: Iterable[str], wish: str) -> str:
    """A name like the one that is wished for, which no display has."""
    there = display_names(texts)
    if named_as(wish, there) is None:
        return wish
    stem, number = re.fullmatch(r"(.*?)[-_ ]?([0-9]*)", wish, re.DOTALL).groups()  # type: ignore[union-attr]
    start = int(number or 1) + 1
    names = (f"{stem}-{count}" for count in range(start, start + len(there) + 1))
    return next(name for name in names if named_as(name, there) is None)


def new_display(name: str, answers: Answers) -> Mapping[str, str]:
    """The files of a new display, by their paths in the venue's folder."""
    return {f"{DISPLAYS}/{name}/{FILE}": edited(display_text(answers), [Put(("id",), name)])}


def copied_display(texts: Texts, of: str, name: str) -> Mapping[str, str]:
    """The files of a display that is the same as that of a path but for its name: what else is edited beside
    it goes with it.

    Raises:
        CannotEdit: its file cannot be read as it stands.
    """
    return {
        f"{DISPLAYS}/{name}/{file.rpartition('/')[2]}": edited(text, [Put(("id",), name)])
        if file == of
        else text
        for file, text in texts.items()
        if _is_beside(file, of)
    }


def without_display(texts: Texts, of: str) -> Written:
    """What is left of a display that is taken away: nothing of what is edited. What else lies in its folder
    stays there, and what was put on the displays before can be looked up.
    """
    return {file: None for file in texts if _is_beside(file, of)}


def _is_beside(file: str, of: str) -> bool:
    return file.rpartition("/")[0] == of.rpartition("/")[0]
