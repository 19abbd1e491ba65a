"""Makes a notice of what stands on the command line: words given, or a file that was prepared."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.commands.options import instant, locale
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse, nearest
from kiosk.content.messages.message import closest
from kiosk.content.messages.quoting import shown
from kiosk.content.notice.notice import LONGEST, PreparedNotice, Style
from kiosk.content.toml.validation import validated

USUAL = timedelta(minutes=30)
NAME_LIKE = re.compile(r"(?=.*[a-z])[a-z0-9_-]+")  # what prepared files are called, and no sentence is
WORD = re.compile(r"[\w-]+")
LASTS = re.compile(r"([0-9]{1,6})\s*(s|m|min|h|d)")
SECONDS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}


def prepared_file(text: str | None, folders: Sequence[Path]) -> Path | None:
    """The prepared notice that is named, by its path or its name in `notices/`; None where words are meant.

    Raises:
        WrongUse: it is named as a file, or looks like the name of one, and there is none.
    """
    if text is None or "\n" in text:
        return None
    if text.endswith(".toml"):
        named = [Path(text), *(folder / text for folder in folders)]
        if found := next(filter(_is_file, named), None):
            return found
        raise WrongUse(f"{text}: there is no such file, nor one of that name in {folders[-1]}")
    name = text.strip()
    known = {file.stem: file for folder in reversed(folders) for file in sorted(folder.glob("*.toml"))}
    if name in known:
        return known[name]
    if meant := next((one for one in known if one.casefold() == name.casefold()), None):
        return known[meant]
    if NAME_LIKE.fullmatch(name) or (WORD.fullmatch(name) and closest(name.lower(), known)):
        raise WrongUse(_no_such(name, known, folders))
    return None


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # as of words that are longer than a name can be
        return False


def _no_such(name: str, known: Collection[str], folders: Sequence[Path]) -> str:
    """Nobody who mistypes a name in a hurry has it stand on the glass as a word."""
    word = f"{name[:1].upper()}{name[1:]}."
    meant = nearest(name.lower(), known)
    return f"there is no {name}.toml in {folders[-1]}{meant}; for the word itself write {shown(word)}"


def notice_of_words(text: str | None, others: Sequence[str], style: Style, first: str) -> PreparedNotice:
    """A notice of these words: `text` in the locale `first`, each other as L=TEXT.

    Raises:
        WrongUse: there are none, or a display would refuse them.
    """
    headline = {first: text} if text and text.strip() else {}
    for one in others:
        tag, is_given, words = one.partition("=")
        if not is_given:
            raise WrongUse(f"--locale {shown(one)}: write a language and its words, as --locale fr=Bonjour")
        if (named := locale(tag.strip())) in headline:
            raise WrongUse(f"--locale {shown(one)}: there are words in {named} already")
        headline[named] = words.strip()
    if not headline:
        raise WrongUse('say what: kiosk notice "Please leave the building." and where it is to stand')
    said = text if text and not others else headline
    found, faults = validated(PreparedNotice, {"format": 1, "style": style, "headline": said}, None)
    if found is None:
        raise WrongUse("\n".join(str(told) for _, told in faults))
    return found


def end(lasts: str | None, until: str | None, begins: datetime, display: Display) -> datetime:
    """When it ends: so long after it begins, or at an instant; after half an hour unless told.

    Raises:
        WrongUse: it is no length and no instant, or too late, or past.
    """
    if lasts is not None and until is not None:
        raise WrongUse("--for and --until: one of them")
    if until is not None:
        found = instant(until, display, "--until").replace(microsecond=0)
    else:
        found = begins + (USUAL if lasts is None else _length(lasts))
    if found <= begins:
        raise WrongUse(f"--until {until}: that is past")
    if found - begins > LONGEST:
        raise WrongUse(f"a notice stands for {LONGEST.days} days at most; for longer, write a slide")
    return found


def _length(text: str) -> timedelta:
    found = LASTS.fullmatch(text.strip().lower())
    if not found or not int(found[1]):
        raise WrongUse(f"--for {shown(text)}: write how long, as 30m, 2h or 1d")
    return timedelta(seconds=min(int(found[1]) * SECONDS[found[2]], LONGEST.total_seconds() + 1))
