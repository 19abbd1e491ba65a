"""Writes the page of what is left for people to do: ten lines, in words that are no program's.

It stays as it was written: its end says where to look up what is left by then.
"""

import shutil
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from kiosk import paths
from kiosk.beginning import campaign_draft, display_draft
from kiosk.beginning.campaign_draft import NamedSlide
from kiosk.beginning.taking.taken_files import NotTaken
from kiosk.beginning.venue_answers import Answers, language_name
from kiosk.content.directory.venue import Venue
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS, DISPLAYS
from kiosk.content.language import catalogs, locales
from kiosk.content.messages.quoting import printable

NAME = "what-is-left.txt"
DISPLAY_FILE = f"{DISPLAYS}/{display_draft.NAME}/display.toml"
CAMPAIGN_FILE = f"{CAMPAIGNS}/{campaign_draft.NAME}/{CAMPAIGN}"
# Nobody calls these to try them.
UNCALLED = ("emergency", "police")
MOST_NAMED = 4  # of things of one kind, on one line
# Metres from which the program's words are read, to each inch of a diagonal: all well, and some still.
READ_WELL = 0.14
READ_AT_ALL = 0.2


class Begun(NamedTuple):
    """What the page is about: a new folder, what stands in it, what was not taken, and on which day."""

    folder: Path
    answers: Answers
    slides: Sequence[NamedSlide]
    left_out: Sequence[NotTaken]
    day: date

    @property
    def display(self) -> str:
        """The screen's file, as a shell takes it."""
        return printable(quote(str(self.folder / DISPLAY_FILE)))


def page(begun: Begun) -> str:
    """The page."""
    head = f"What is left to do for {begun.answers.venue}, before people see it{_typed()}"
    lines = [f"{number:>2}. {line}" for number, line in enumerate(_lines(begun), start=1)]
    return "\n".join([head, "", *lines, "", _now(begun)]) + "\n"


def _now(begun: Begun) -> str:
    """Where it is told what is left later."""
    folder = printable(quote(str(begun.folder)))
    return (
        f"This was left on {begun.day.day} {begun.day:%B %Y}. What is left now: kiosk edit {folder}, on the "
        f"page Check, where what is done goes from the list; or kiosk check --venue {folder}."
    )


def _typed() -> str:
    """What is typed for `kiosk`, where a shell does not find this program by that name."""
    program = Path(sys.executable)
    program = program if program.name == "kiosk" else program.with_name("kiosk")
    found = shutil.which("kiosk")
    if not program.is_file() or (found and Path(found).samefile(program)):
        return ""
    return f". Where it says kiosk, type {quote(str(program))}"


def _lines(begun: Begun) -> Iterator[str]:
    out = printable(quote(str(begun.folder.with_name(f"{begun.folder.name}-pictures"))))
    yield (
        f"See it: kiosk run --display {begun.display} plays it full screen, Ctrl+Q ends it; "
        f"kiosk snapshot --display {begun.display} --out {out} draws each slide."
    )
    yield from _pictures(begun)
    yield from _not_taken(begun)
    yield from _help(begun)
    yield from _languages(begun.answers)
    yield from _screen(begun.answers)
    yield (
        "30 July is World Day against Trafficking in Persons: slides of its own play then. "
        f'They stand under "world-day" in {CAMPAIGN_FILE}.'
    )
    yield f"At the end: kiosk check --display {begun.display} says what is wrong still, and what to do."


def _window(begun: Begun) -> str:
    """How the window is opened in which pictures are added."""
    return f"kiosk edit {printable(quote(str(begun.folder)))} opens a window, which takes them under Slides"


def _pictures(begun: Begun) -> Iterator[str]:
    if not begun.slides:
        yield f"Add pictures: {_window(begun)}, or by hand: {CAMPAIGN_FILE} says how, above the first slide."
        return
    yield (
        f"Say in a sentence what {_each(begun.slides)} shows, for people who cannot see it: "
        f'in {CAMPAIGN_FILE}, as alt = "…".'
    )
    yield from _plain(begun)
    yield (
        "Make sure that you may show them: whoever took them agrees, and so do the people in them. "
        f"To add more: {_window(begun)}, or by hand: {CAMPAIGN_FILE} says how."
    )


def _plain(begun: Begun) -> Iterator[str]:
    found = [f"{one.id} ({one.taken.plain})" for one in begun.slides if one.taken.plain]
    if found:
        yield (
            f"Nothing is to be seen on {_few(found)}: the picture has one colour, as far as it is seen, "
            "which kiosk check calls an error. Take another one; what is transparent is white."
        )


def _not_taken(begun: Begun) -> Iterator[str]:
    meant = [printable(one.file.name) for one in begun.left_out if not one.is_other]
    if meant:
        yield f"Not taken: {_few(meant)}. Mend or export, then add as above."


def _help(begun: Begun) -> Iterator[str]:
    answers = begun.answers
    lines = Venue().help_lines(answers.country)
    asked = [one.contact.id for one in lines.on_page(begun.day) if one.contact.kind not in UNCALLED]
    if asked:
        others = f", and so for {_few(asked[1:])}" if asked[1:] else ""
        yield (
            f"Call the help line{'s' if asked[1:] else ''}, ask whether all is right and in which languages, "
            f"and have it written down: kiosk contacts {answers.country} --display {begun.display} "
            f'--confirm {asked[0]} --by "your desk"{others}.'
        )
    if lines.on(begun.day).support != "shown":
        yield (
            f"No help line for everybody is known in {answers.country_name}: find one, and write it into "
            f"contacts.toml; kiosk contacts {answers.country} lists those that are known."
        )


def _languages(answers: Answers) -> Iterator[str]:
    known = catalogs.files(paths.TRANSLATIONS)
    drafts, unknown = list[str](), list[str]()
    for locale in answers.locales:
        chain = locales.fallbacks(locale)
        if "en" not in chain:
            (drafts if known.keys() & set(chain) else unknown).append(language_name(locale))
    told = f"no native speaker has read the words in {_few(drafts)}: have somebody do so" if drafts else ""
    english = (
        f"the program does not speak {_few(unknown)}: its slides are in English there" if unknown else ""
    )
    if parts := list(filter(None, (told, english, _own_words(answers)))):
        yield f"Languages: {'; '.join(parts)}."


def _own_words(answers: Answers) -> str:
    """Into which languages what somebody writes there is to be put; English, too, where it is in another."""
    source, others = campaign_draft.source_and_others(answers.locales)
    names = [language_name(tag) for tag in others]
    if not names:
        return ""
    place = f"{CAMPAIGNS}/{campaign_draft.NAME}/translations"
    return f"what you write in {language_name(source)} has to be put into {_few(names)}, in {place}"


def _screen(answers: Answers) -> Iterator[str]:
    guesses = {
        "pixels": f"{answers.pixels[0]} x {answers.pixels[1]} pixels",
        "inches": f"{answers.inches:g} inches",
        "distance": f"read from {answers.distance:g} m away",
    }
    guessed = [guess for name, guess in guesses.items() if name in answers.guessed]
    if len(answers.zones) > 1:
        guessed.append(f"the time of {answers.zones[0]}")
    told = []
    if guessed:
        are = "are" if guessed[1:] else "is"
        told.append(f"{_few(guessed)} {are} a guess. Correct it in {DISPLAY_FILE}.")
    if answers.distance > READ_AT_ALL * answers.inches:
        told.append(
            f"Words on {answers.inches:g} inches are not read from {answers.distance:g} m: hang a larger "
            f"one, or where people come as near as {READ_WELL * answers.inches:.2g} m."
        )
    if told:
        yield f"The screen: {' '.join(told)}"


def contents(slides: Sequence[NamedSlide]) -> str:
    """How many pictures and films there are."""
    films = sum(slide.is_film for slide in slides)
    if not slides:
        return "no picture yet"
    shown = [_counted(len(slides) - films, "picture")] if films < len(slides) else []
    return " and ".join([*shown, *([_counted(films, "film")] if films else [])])


def _each(slides: Sequence[NamedSlide]) -> str:
    if slides[1:]:
        return f"each of the {contents(slides)}"
    return "the film" if slides[0].is_film else "the picture"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _few(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    more = len(names) - MOST_NAMED
    shown = [*names[:MOST_NAMED], *([f"{more} more"] if more > 0 else [])]
    return f"{', '.join(shown[:-1])} and {shown[-1]}" if shown[1:] else shown[0]
