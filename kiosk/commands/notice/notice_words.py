"""Makes a notice of what stands on the command line: words given, or a file that was prepared."""

import re
from collections.abc import Collection, Sequence
from pathlib import Path
from shlex import quote
from unicodedata import normalize

from kiosk.announcing.word_scripts import language_name, language_of
from kiosk.commands.options import locale
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse, nearest
from kiosk.content.messages.message import closest
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.notice.notice import PreparedNotice, Style
from kiosk.content.toml.validation import validated

NAME_LIKE = re.compile(r"(?=.*[a-z])[a-z0-9_-]{1,60}")  # what prepared files are called, and no sentence is
WORD = re.compile(r"[\w-]+")


def prepared_file(text: str | None, folders: Sequence[Path], where: str) -> Path | None:
    """The prepared notice that is named, by its path or its name in one of the folders; None where words are
    meant. `where` is what the command named, as the shell wants it.

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
    if meant := next((one for one in known if _folded(one) == _folded(name)), None):
        return known[meant]
    is_a_slip = (WORD.fullmatch(name) or name == name.lower()) and closest(name.lower(), known)
    if NAME_LIKE.fullmatch(name) or is_a_slip:
        raise WrongUse(_no_such(name, known, folders[-1], where))
    return None


def _folded(name: str) -> str:
    """A name without its case, and with letters in one piece: a Mac takes their accents apart."""
    return normalize("NFC", name).casefold()


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # as of words that are longer than a name can be
        return False


def _no_such(name: str, known: Collection[str], folder: Path, where: str) -> str:
    """Nobody who mistypes a name in a hurry has it stand on the glass as a word."""
    word = f"{name[:1].upper()}{name[1:]}."
    prepared = f"none is kept ready yet; it would be {folder / name}.toml"
    if known:
        meant = closest(name.lower(), known)
        typed = f"Type: kiosk notice {quote(meant)} {where}" if meant else "Type one of these names."
        there = f"{folder} has none of that name{nearest(name.lower(), known) or '.'}"
        prepared = f"{there} Kept ready: {cut(', '.join(known))}. {typed}"
    return (
        f"{shown(name)} can be two things, and nothing was changed:\n- a prepared notice: {prepared}\n"
        f"- the word itself, to stand on the screen. Type: kiosk notice {shown(word)} {where}"
    )


def _of_no_language(text: str, firsts: Sequence[str]) -> str:
    return (
        f"the first languages of the displays differ, {' and '.join(firsts)}: name the language of all "
        f"words, as --locale {quote(f'{firsts[0]}={text}')}"
    )


def notice_of_words(
    text: str | None, others: Sequence[str], style: Style, displays: Sequence[Display]
) -> PreparedNotice:
    """A notice of these words: `text` in the first language of the displays that it can be in, each other as
    LANGUAGE=TEXT.

    Raises:
        WrongUse: there are none, or a display would refuse them, or nobody can tell in which language `text`
            is.
    """
    firsts = list(dict.fromkeys(one.locales[0] for one in displays))
    if text and text.strip() and others and firsts[1:]:
        raise WrongUse(_of_no_language(text, firsts))
    named = _in_languages(others)
    headline = dict[str, str]()
    if text and text.strip():
        headline[language_of(text, displays, named) or firsts[0]] = text
    if twice := headline.keys() & named.keys():
        raise WrongUse(f"there are words in {language_name(*twice)} already: say them once")
    headline |= named
    if not headline:
        raise WrongUse('say what: kiosk notice "Please leave the building." and where it is to stand')
    said = text if text and not others else headline
    found, faults = validated(PreparedNotice, {"format": 1, "style": style, "headline": said}, None)
    if found is None:
        raise WrongUse("\n".join(f"{_of_what(place)} {told}" for place, told in faults))
    return found


def _in_languages(others: Sequence[str]) -> dict[str, str]:
    """What is said as LANGUAGE=TEXT, each language once."""
    found = dict[str, str]()
    for one in others:
        name, is_given, words = one.partition("=")
        if not is_given:
            raise WrongUse(f"--locale {shown(one)}: write a language and its words, as --locale fr=Bonjour")
        if (tag := locale(name.strip())) in found:
            raise WrongUse(f"--locale {shown(one)}: there are words in {language_name(tag)} already")
        found[tag] = words.strip()
    return found


def _of_what(place: Sequence[str | int]) -> str:
    """Which words something is told of, in front of that."""
    return f"The notice in {language_name(str(place[1]))}" if place[1:] else "The notice"
