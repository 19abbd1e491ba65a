"""Reads a venue's accepted.toml, the findings that somebody looked at: the whole of it, or every fault."""

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo

from kiosk.content.directory.entries import ShortText
from kiosk.content.messages.message import Message, closest, message, refusal
from kiosk.content.messages.wording import wordings
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.model import Frozen, LocaleTag
from kiosk.content.toml.validation import faults_at, validated

NAME = "accepted.toml"  # beside display.toml, or at the top of the venue's folder


def _known_rule(name: str, info: ValidationInfo) -> str:
    known: Collection[str] = info.context or ()
    if name not in known:
        wording = wordings().get(name)
        meant = wording.rule if wording and wording.rule in known else closest(name, known)
        raise refusal("rule-unknown", rule=name, meant=meant)
    return name


class Acceptance(Frozen):
    """One finding that may stand for a while, and why; it is told by its rule, slide and locale."""

    rule: Annotated[str, AfterValidator(_known_rule)]
    """The rule that finds it, by its id."""
    slide: ShortText | None = None
    """The slide that it is about, by its id; left out where it is about none."""
    locale: LocaleTag | None = None
    """The language that it is about; left out where it is about none."""
    display: ShortText | None = None
    """The display on which it may stand, by its id; without it, on all that find this file."""
    reason: ShortText
    """Why it may stand, for whoever looks next."""
    until: date
    """The last day on which it may stand: after it, it counts again."""

    def __str__(self) -> str:
        parts = [f'"{self.rule}"', *([f'of the slide "{self.slide}"'] if self.slide else [])]
        parts += [f"in {self.locale}"] if self.locale else []
        return " ".join([*parts, *([f'on the display "{self.display}"'] if self.display else [])])


class AcceptedFindings(Frozen):
    """accepted.toml: findings of `kiosk check` that somebody of the venue has looked at."""

    format: Literal[1]
    """The version of this format."""
    accepted: Annotated[tuple[Acceptance, ...], Field(max_length=1000)] = ()
    """The findings, each with a reason and an end."""


def read_accepted(file: Path, rules: Collection[str]) -> tuple[Acceptance, ...]:
    """The findings that a file accepts, in its order; `rules` are the ids of all that there are.

    Raises:
        ContentError: with every fault of the file.
    """
    text, document = read_toml(file)
    found, faults = validated(AcceptedFindings, document, rules)
    if found is not None:
        faults = [(("accepted", number), _twice(one)) for number, one in _repeated(found.accepted)]
        if not faults:
            return found.accepted
    raise faults_at(file, text, faults)


def _repeated(entries: tuple[Acceptance, ...]) -> list[tuple[int, Acceptance]]:
    """The entries that another before them is for, with their numbers."""
    told = [str(one) for one in entries]
    return [(number, one) for number, one in enumerate(entries) if told[number] in told[:number]]


def _twice(entry: Acceptance) -> Message:
    return message("accepted-twice", entry=str(entry))
