"""Defines a message: one wording with its holes filled, and what was probably meant."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from math import isfinite
from pathlib import Path
from string import Formatter
from typing import Any

from kiosk.content.messages.quoting import cut, shown, whole
from kiosk.content.messages.wording import Severity, wordings

ANSWERS_TO_A_TYPO = 0.65  # of 1: how alike two names are, by difflib, of which one may be meant by the other


LONGEST_ARG = 400  # characters of a text in a hole, for a program: a file may hold a megabyte of one
LARGEST_INT = 64  # bits: programs read no larger number


@dataclass(frozen=True, slots=True)
class Message:
    """Something to tell, as its writer meant it; `meant` is what was probably meant, if anything.

    A hole is filled as it is, but for `{name!q}` in quotes and cut to a line, `{name!w}` in quotes and whole,
    as what is to be written, `{name!c}` cut alone, `{names!a}` and `{names!o}` listed with "and" and "or";
    `{number:is|are}` is a word that goes by the number.
    """

    id: str
    args: tuple[tuple[str, Any], ...] = ()
    meant: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        """How bad it is, where nothing else is said."""
        return wordings()[self.id].severity

    @property
    def rule(self) -> str:
        """What a message shares with others that say the same of something else; its id if it is alone."""
        return wordings()[self.id].rule or self.id

    @property
    def says(self) -> str:
        """What was found, and what was probably meant."""
        found = self._filled(wordings()[self.id].says)
        if not self.meant:
            return found
        return f"{found.removesuffix('.')}; did you mean {_listed(map(whole, self.meant), 'or')}?"

    @property
    def mend(self) -> str:
        """What to do about it, or nothing."""
        return self._filled(wordings()[self.id].mend)

    def __str__(self) -> str:
        """All of it as one sentence, without a full stop."""
        return f"{self.says}: {self.mend}" if self.mend and not self.meant else self.says

    def __hash__(self) -> int:
        """By its id and holes alone: what fills them may be a table."""
        return hash((self.id, self.meant, tuple(name for name, _ in self.args)))

    def as_object(self) -> dict[str, Any]:
        """What the holes hold, for a program; of a message in one its id, what its holes hold, and itself."""
        meant = {"meant": list(self.meant)} if self.meant else {}
        return {name: _plain(value) for name, value in self.args} | meant

    def _filled(self, text: str) -> str:
        return _FORMATTER.vformat(text, (), dict(self.args))


class Refusal(ValueError):
    """A value cannot be used; carries the message that says why."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))


def message(name: str, /, *, meant: str | Iterable[str] | None = None, **args: Any) -> Message:
    """The message of that id.

    Raises:
        KeyError: there is none.
    """
    assert name in wordings(), name
    readings = (meant,) if isinstance(meant, str) else tuple(meant or ())
    return Message(name, tuple(args.items()), tuple(filter(None, readings)))


def refusal(name: str, /, *, meant: str | Iterable[str] | None = None, **args: Any) -> Refusal:
    """That a value cannot be used, with the message of that id."""
    return Refusal(message(name, meant=meant, **args))


def closest(word: str, known: Iterable[str], least: float = ANSWERS_TO_A_TYPO) -> str | None:
    """The known name that was probably meant by `word`, if any is as much like it as `least` says, of 1."""
    names = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold(), names, n=1, cutoff=least)
    return names[close[0]] if close else None


class _HoleFormatter(Formatter):
    """Fills holes as `Message` says."""

    def convert_field(self, value: Any, conversion: Any) -> Any:
        if conversion == "q":
            return shown(value)
        if conversion == "w":
            return whole(str(value))
        if conversion == "c":
            return cut(str(value))
        if conversion in ("a", "o"):
            return _listed(map(str, value), "and" if conversion == "a" else "or")
        return super().convert_field(value, conversion)

    def format_field(self, value: Any, format_spec: str) -> str:
        one, is_word, more = format_spec.partition("|")
        if is_word:
            count = len(value) if isinstance(value, Collection) else value
            return one if count == 1 else more
        return format(value, format_spec)


_FORMATTER = _HoleFormatter()


def _listed(words: Iterable[str], link: str) -> str:
    """Words in a row: a, b and c."""
    *others, last = words
    return f"{', '.join(others)} {link} {last}" if others else last


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Message):
        return {"id": value.id, "args": value.as_object(), "message": str(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [_plain(inner) for inner in value]
    if isinstance(value, (date, Path)):
        return value.isoformat() if isinstance(value, date) else str(value)
    if isinstance(value, float) and not isfinite(value):
        return str(value)
    if isinstance(value, int) and value.bit_length() > LARGEST_INT:
        return shown(value)
    if isinstance(value, str):
        return value if len(value) <= LONGEST_ARG else f"{value[:LONGEST_ARG]}…"
    return value if isinstance(value, (bool, int, float)) or value is None else str(value)
