"""Asks for what nobody has said yet, each with the likely answer ready; only where somebody can answer."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.beginning import venue_answers
from kiosk.beginning.venue_answers import INCHES, METRES, PANEL, Answers, language_name
from kiosk.content.errors import WrongUse
from kiosk.content.language import regions
from kiosk.content.messages.message import message

INTRODUCTION = "A few questions. Press Enter to take the answer in brackets."
# What nobody can take for likely without being told: help lines are those of a country.
NEEDED = ("venue", "country", "locales")


@dataclass(frozen=True, slots=True)
class Question:
    """One question: by what name its answer is known, the option that says it, and how it is read."""

    name: str
    option: str
    asked: str
    read: Callable[[str], Any]
    shown: Callable[[Any], str] = str


QUESTIONS = (
    Question("venue", "--venue", "What is the place called", venue_answers.venue),
    Question(
        "country",
        "--country",
        "In which country is it",
        venue_answers.country,
        lambda code: regions.countries()[code],
    ),
    Question(
        "locales",
        "--locale",
        "Which languages, the first one first",
        lambda text: venue_answers.languages([text]),
        lambda tags: ", ".join(map(language_name, tags)),
    ),
    Question(
        "pixels",
        "--pixels",
        "How many pixels has the screen, as it hangs (1080x1920 stands on end)",
        venue_answers.pixels,
        lambda size: f"{size[0]}x{size[1]}",
    ),
    Question(
        "inches", "--inches", "Its diagonal, in inches", venue_answers.inches, lambda number: f"{number:g}"
    ),
    Question(
        "distance",
        "--distance",
        "From how many metres away do people read it",
        venue_answers.metres,
        lambda number: f"{number:g}",
    ),
)


def asked(said: Mapping[str, Any], folder: str, *, is_sure: bool) -> Answers:
    """All that is to be known of a venue: what was said, what is asked for on a terminal, and what is likely.

    Args:
        said: answers that were given, by their names.
        folder: the name of the venue's folder.
        is_sure: takes the likely answers, and asks nothing.

    Raises:
        WrongUse: something is not known, and nobody can be asked.
    """
    can_ask = not is_sure and bool(sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty())
    known, taken = dict(said), dict[str, Any]()
    if not can_ask:
        _refuse_what_is_missing(known, folder, is_sure=is_sure)
    is_first = True
    for question in QUESTIONS:
        if question.name in known:
            continue
        ready = _likely(question.name, known | taken, folder)
        if can_ask:
            if is_first:
                _say(INTRODUCTION)
            known[question.name] = _answer(question, ready)
            is_first = False
        else:
            taken[question.name] = ready
    return venue_answers.answers(known, taken)


def _likely(name: str, known: Mapping[str, Any], folder: str) -> Any:
    """The answer that is likely, by what is known; None where none is."""
    if name == "venue":
        return venue_answers.likely_venue(folder) or None
    if name == "country":
        return venue_answers.likely_country()
    if name == "locales":
        return venue_answers.likely_locales(known["country"]) if known.get("country") else None
    return {"pixels": PANEL, "inches": INCHES, "distance": METRES}[name]


def _answer(question: Question, ready: Any) -> Any:
    """What somebody answers, asked again until it can be read."""
    offered = f" [{question.shown(ready)}]" if ready is not None else ""
    while True:
        _say(f"{question.asked}{offered}? ", end="")
        line = sys.stdin.readline()
        if not line:
            _say("")  # Ctrl+D leaves the cursor behind the question
            raise WrongUse(str(message("begin-not-answered")))
        if not line.strip() and ready is not None:
            return ready
        try:
            return question.read(line.strip())
        except WrongUse as error:
            _say(f"  {error}" if f"{error}".endswith("?") else f"  {error}.")


def _refuse_what_is_missing(said: Mapping[str, Any], folder: str, *, is_sure: bool) -> None:
    """Name all that is missing at once, with the likely answers as they would be written."""
    missing, known = [], dict(said)
    for question in QUESTIONS:
        if question.name not in NEEDED or question.name in said:
            continue
        ready = known[question.name] = _likely(question.name, known, folder)
        if ready is None or not is_sure:
            offered = f' "{question.shown(ready)}"' if ready is not None else ""
            missing.append(f"{question.option}{offered}")
    if missing and is_sure:
        raise WrongUse(str(message("begin-not-likely", missing=missing)))
    if missing:
        raise WrongUse(str(message("begin-without-a-terminal", missing=missing)))


def _say(text: str, end: str = "\n") -> None:
    sys.stdout.write(f"{text}{end}")
    sys.stdout.flush()
