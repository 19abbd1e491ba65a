"""Names for what is taken: ids of slides that can be read, and names of files that any system keeps."""

import re
import unicodedata
from pathlib import Path, PurePath

from kiosk.beginning.taking.latin_letters import latin
from kiosk.content.messages.quoting import plain_id
from kiosk.media.files.file_kind import PICTURES
from kiosk.media.files.other_files import FILM_ENDINGS, FILMS

LONGEST_STEM = 50  # letters of an id, before what tells it from others
LONGEST_FILE = 120  # bytes of a file's name; systems keep 255
# What Windows keeps in no name; a slash parts folders everywhere.
REFUSED = re.compile(r'[\\/:*?"<>|]')
ENDINGS = frozenset(ending for endings in PICTURES.values() for ending in endings) | set(FILM_ENDINGS)
PICTURE = "picture"


def readable_id(text: str, fallback: str = PICTURE) -> str:
    """An id that can be read, whatever script a text is in; the fallback where it has no letters."""
    found = plain_id(latin(text))[:LONGEST_STEM].strip("-")
    if re.search("[a-z]", found):
        return found
    return f"{fallback}-{found}" if found else fallback


def unused(name: str, taken: set[str]) -> str:
    """The name, or the first with a number behind it that is not taken; it is taken from now on."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    taken.add(found)
    return found


def kept_name(file: Path, kind: str, taken: set[str]) -> str:
    """What a file of a kind is called in the venue's folder: as it was called, where every system keeps that
    and no other file is; with the ending of what it is.

    `taken` holds the names that there are, in small letters: on some systems these are the same.
    """
    ending = PurePath(file.name).suffix.lower()
    right = PICTURES.get(kind, FILM_ENDINGS if kind in FILMS else (ending,))
    stem = _seen(file.stem if ending in right or ending in ENDINGS else file.name)
    if ending in right:
        ending = PurePath(file.name).suffix
    else:
        ending = f".{kind.lower()}" if kind in FILMS else right[0]
    found, number = stem, 1
    while f"{found}{ending}".casefold() in taken:
        number += 1
        found = f"{stem}-{number}"
    taken.add(f"{found}{ending}".casefold())
    return f"{found}{ending}"


def _seen(stem: str) -> str:
    """A name in one Unicode form, of signs that can be seen and that every system keeps."""
    stem = REFUSED.sub("-", unicodedata.normalize("NFC", stem))
    stem = "".join(sign if sign.isprintable() else "-" for sign in stem)
    while len(stem.encode()) > LONGEST_FILE:
        stem = stem[:-1]
    return stem.strip(" .") or PICTURE
