"""Checks the help lines of a display: in date, confirmed, and able to speak what the page promises."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.directory.help_lines import KnownContact, is_to_come
from kiosk.content.directory.venue import NAME
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of, placed
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject, language
from kiosk.timeline.loop import LOCALES_ON_HELP


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with the help that the display shows, and whether it shows any or not, with the venue's
    dates.
    """
    yield from _to_come(subject)
    if not any(slide.kind in ("help", "self-check", "signs", "steps") for slide in subject.campaign.slides):
        return
    if subject.display.country is None:
        yield subject.of_display(
            "note",
            "no-country",
            "No country is known, so help pages are not shown and no number stands on any slide.",
            'Write country = "BE" (its ISO 3166-1 code) into display.toml.',
        )
        return
    lines = subject.display.help_lines
    shown = list(lines.shown(subject.day))[: len(lines.on(subject.day).lines)]
    yield from _emergency(subject, lines.emergency)
    yield from _shown(subject, shown)
    for entry in lines.entries:
        if subject.day > entry.verify_by(subject.day) and _was_shown(entry, subject.day):
            yield _lapsed(subject, entry)
    yield from _languages(subject, shown)
    yield from _beyond_the_page(subject)


def _to_come(subject: Subject) -> Iterator[Finding]:
    """The days in the venue's contacts.toml on which somebody is to have asked, and that are to come."""
    if subject.display_file is None:
        return
    file = subject.display_file.with_name(NAME)
    for number, (_, entry) in enumerate(subject.display.venue_contacts.entries):
        days = {"checked": entry.contact.checked}
        if entry.confirmed is not None:
            days = {"confirmed": entry.confirmed.on} | days
        for key, day in days.items():
            if is_to_come(day, subject.day):
                yield Finding(
                    "warning",
                    "date-to-come",
                    f"{entry.contact.id}: {key} = {day} is to come yet on {subject.day}: it does not count.",
                    "Write the day on which somebody asked.",
                    file,
                    placed(lines_of(read_toml(file)[0]), ("contacts", number, key)),
                )
                break


def _was_shown(entry: KnownContact, day: date) -> bool:
    """Whether a line that has lapsed was shown until then."""
    return entry.hidden_because(entry.verify_by(day)) is None


def _shown(subject: Subject, shown: list[KnownContact]) -> Iterator[Finding]:
    """What is wrong with the lines that are shown, and that there is none beside the emergency number."""
    if not shown and subject.display.help_lines.emergency:
        yield subject.of_display(
            "note",
            "no-help-line",
            f"No help line of {subject.display.country} may be shown: the emergency number stands alone.",
            f"See what there is with `kiosk contacts {subject.display.country}`, and confirm what is right.",
        )
    for entry in shown:
        yield from _dates(subject, entry)


def _beyond_the_page(subject: Subject) -> Iterator[Finding]:
    """The languages of the display for which a help page has no room."""
    if subject.display.locales[LOCALES_ON_HELP:]:
        beyond = ", ".join(map(language, subject.display.locales[LOCALES_ON_HELP:]))
        yield subject.of_display(
            "note",
            "language-not-on-help",
            f"A help page has room for {LOCALES_ON_HELP} languages; it does not speak {beyond}.",
            "Put those that are needed most first in locales.",
        )


def _emergency(subject: Subject, entry: KnownContact | None) -> Iterator[Finding]:
    country = subject.display.country
    if entry is None:
        yield subject.of_display(
            "error",
            "no-emergency-number",
            f"The directory has no emergency number for {country}: help pages are not shown.",
            f"Add one to {NAME} beside display.toml, with primary = true and its source.",
        )
    elif subject.day > entry.verify_by(subject.day):
        yield subject.of_display(
            "error",
            "emergency-number-past-its-date",
            f"The emergency number {_number(entry)} was to be verified by {entry.verify_by(subject.day)}. "
            "It is still shown.",
            _ask_again(subject, entry),
        )
    elif subject.day >= entry.ages_from(subject.day):
        yield subject.of_display(
            "warning",
            "contact-ages",
            f"The emergency number {_number(entry)} is to be verified by {entry.verify_by(subject.day)}.",
            _ask_again(subject, entry),
        )


def _dates(subject: Subject, entry: KnownContact) -> Iterator[Finding]:
    one = entry.contact
    if subject.day >= entry.ages_from(subject.day):
        yield subject.of_display(
            "warning",
            "contact-ages",
            f"{one.name} ({_number(entry)}) was looked at long ago, and is shown until "
            f"{entry.verify_by(subject.day)}.",
            _ask_again(subject, entry),
        )
    if entry.confirmed is None or entry.confirmed.on > subject.day:
        yield subject.of_display(
            "warning",
            "contact-unconfirmed",
            f"{one.name} ({_number(entry)}) was checked on paper; nobody of the venue has confirmed it.",
            _ask_again(subject, entry),
        )


def _lapsed(subject: Subject, entry: KnownContact) -> Finding:
    return subject.of_display(
        "warning",
        "contact-past-its-date",
        f"{entry.contact.name} was to be verified by {entry.verify_by(subject.day)}, and is shown no more.",
        _ask_again(subject, entry),
    )


def _languages(subject: Subject, shown: list[KnownContact]) -> Iterator[Finding]:
    """The languages of the page that no line of it is known to speak, where all say what they speak."""
    spoken = [entry.contact.languages for entry in shown]
    if not shown or None in spoken:
        return
    known = {tag.partition("-")[0] for languages in spoken for tag in languages or ()}
    for locale in subject.display.locales[:LOCALES_ON_HELP]:
        if locale.partition("-")[0] not in known:
            yield subject.of_display(
                "warning",
                "language-nobody-answers",
                f"The help page asks in {language(locale)}, and no line on it is known to speak it.",
                "Leave the language out of locales, or ask the lines and correct languages in " + NAME + ".",
                locale,
            )


def _ask_again(subject: Subject, entry: KnownContact) -> str:
    display = subject.display_file or "display.toml"
    return (
        f"Call or write to them, then: kiosk contacts {subject.display.country} --display {display} "
        f'--confirm {entry.contact.id} --by "your desk"'
    )


def _number(entry: KnownContact) -> str:
    """Its number as an operator dials it."""
    return " ".join(entry.contact.number.shown.split())
