"""Checks the help lines of a display: in date, confirmed, and able to speak what the page promises."""

from collections.abc import Iterator

from kiosk.content.directory.known_contact import KnownContact, State, is_to_come
from kiosk.content.directory.notices import named, notice
from kiosk.content.directory.venue import NAME
from kiosk.content.language import regions
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of, placed
from kiosk.content.venue_folder import file_of
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.subject import Subject, language
from kiosk.timeline.loop import LOCALES_ON_HELP

# The kinds of slides that name a help line's number.
ABOUT_HELP = ("help", "self-check", "signs", "steps")
OF_STATE: dict[State, tuple[Severity, str]] = {
    "ages": ("warning", "contact-ages"),
    "due": ("error", "contact-due"),
    "lapsed": ("warning", "contact-past-its-date"),
}


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with the help that the display shows, and whether it shows any or not, with the venue's
    dates.
    """
    yield from _to_come(subject)
    is_booth = subject.display.mode == "booth"  # it has pages of help, whatever slides there are
    if not (is_booth or any(slide.kind in ABOUT_HELP for slide in subject.campaign.slides)):
        return
    if subject.display.country is None:
        yield _no_country(subject)
        return
    lines = subject.display.help_lines
    shown = lines.at_booth(subject.day) if is_booth else lines.on_page(subject.day)
    yield from _emergency(subject, lines.emergency)
    yield from _support(subject)
    for entry in shown:
        yield from _dates(subject, entry)
        yield from _unconfirmed(subject, entry)
    for entry in lines.entries:
        if entry.is_lapsed_only(subject.day):
            yield from _dates(subject, entry)
    yield from _languages(subject, shown)
    yield from _beyond_the_page(subject)


def _no_country(subject: Subject) -> Finding:
    """A note on a screen that is only looked at, since it may be meant; at a booth people look for help."""
    is_booth = subject.display.mode == "booth"
    also = "; the booth's page of help has no number, and asks visitors for their country" if is_booth else ""
    return subject.of_display(
        "warning" if is_booth else "note",
        "no-country",
        f"No country is known, so help pages are not shown and no number stands on any slide{also}.",
        'Write country = "BE" (its ISO 3166-1 code) into display.toml.',
    )


def _to_come(subject: Subject) -> Iterator[Finding]:
    """The days in the venue's contacts.toml on which somebody is to have asked, and that are to come."""
    if subject.display_file is None:
        return
    file = file_of(subject.display_file, NAME)
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


def _support(subject: Subject) -> Iterator[Finding]:
    """That no line of support is shown: an error where there was one, as somebody can mend it."""
    found = subject.display.help_lines.on(subject.day)
    country = subject.display.country
    if found.support == "shown" or not subject.display.help_lines.emergency:
        return
    still = [line.name for line in found.lines]
    still += [f"the emergency number {found.emergency.shown}"] if found.emergency else []
    yield subject.of_display(
        "error" if found.support == "lapsed" else "warning",
        "no-support-line",
        (
            f"No line of support is left in {_country(country)}: the time of each has passed."
            if found.support == "lapsed"
            else f"No line of support that may be shown is known in {_country(country)}."
        )
        + f" A help page still shows {', '.join(still) or 'nothing'}.",
        f"See what there is with `kiosk contacts {country}`, call, and confirm what is right; write a line "
        f'that you know into {NAME} beside display.toml, with kind = "support" and its source.',
    )


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
    if entry is None:
        yield subject.of_display(
            "error",
            "no-emergency-number",
            f"The directory has no emergency number for {subject.display.country}: help pages are not shown.",
            f"Add one to {NAME} beside display.toml, with primary = true and its source.",
        )
        return
    yield from _dates(subject, entry)
    if (area := entry.contact.area) is not None:
        yield subject.of_display(
            "warning",
            "emergency-number-of-a-part",
            f"{named(entry)}, the emergency number shown, is for {area}.",
            f"Where this screen stands elsewhere, add the number there to {NAME} beside display.toml, with "
            "primary = true and its source.",
        )


def _dates(subject: Subject, entry: KnownContact) -> Iterator[Finding]:
    """What the time of a contact has come to."""
    if (state := entry.state(subject.day)) == "sure":
        return
    severity, rule = OF_STATE[state]
    if entry.contact.primary and state == "lapsed":
        severity = "error"  # no number for danger is left
    yield subject.of_display(severity, rule, f"{notice(entry, subject.day)}.", _ask_again(subject, entry))


def _unconfirmed(subject: Subject, entry: KnownContact) -> Iterator[Finding]:
    if entry.confirmed is None or entry.confirmed.on > subject.day:
        yield subject.of_display(
            "warning",
            "contact-unconfirmed",
            f"{named(entry)} was checked on paper; nobody of the venue has confirmed it.",
            _call(subject, entry),
        )


def _languages(subject: Subject, shown: list[KnownContact]) -> Iterator[Finding]:
    """The languages of the page that no line of it is known to speak, where all say what they speak."""
    spoken = [entry.said(subject.day).languages for entry in shown]
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
    if change := entry.change(subject.day):
        return (
            f"Ask what is right from {change} on, and write it into {NAME} beside display.toml, with "
            f'id = "{entry.contact.id}" and ends = the next day of a change, or one that is far off.'
        )
    return _call(subject, entry)


def _call(subject: Subject, entry: KnownContact) -> str:
    display = subject.display_file or "display.toml"
    return (
        f"Call or write to them, then: kiosk contacts {subject.display.country} --display {display} "
        f'--confirm {entry.contact.id} --by "your desk"'
    )


def _country(code: str | None) -> str:
    """A country as an operator reads it: Belgium (BE)."""
    return f"{regions.countries()[code]} ({code})" if code else ""
