"""Checks the help lines of a display: in date, confirmed, and able to speak what the page promises."""

from collections.abc import Iterator
from shlex import quote

from kiosk.content.directory.known_contact import KnownContact, State, is_to_come
from kiosk.content.directory.notices import named, notice
from kiosk.content.directory.venue import NAME
from kiosk.content.folders.venue_folder import file_of
from kiosk.content.language import regions
from kiosk.content.messages.message import message
from kiosk.content.messages.wording import Severity
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of, placed
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import Subject, language
from kiosk.timeline.loop import LOCALES_ON_HELP

# The kinds of slides that name a help line's number.
ABOUT_HELP = ("help", "self-check", "signs", "steps")
# Their lines are for those in danger: nobody calls to try one.
UNCALLED = ("emergency", "police")
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
    return subject.of_display(message("no-country-at-booth" if is_booth else "no-country"))


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
                told = message("date-to-come", contact=entry.contact.id, key=key, day=day, today=subject.day)
                line = placed(lines_of(read_toml(file)[0]), ("contacts", number, key))
                yield finding(told, file, line)
                break


def _support(subject: Subject) -> Iterator[Finding]:
    """That no line of support is shown: an error where there was one, as somebody can mend it."""
    found = subject.display.help_lines.on(subject.day)
    country = subject.display.country
    if found.support == "shown" or not subject.display.help_lines.emergency:
        return
    still = [line.name for line in found.lines]
    still += [f"the emergency number {found.emergency.shown}"] if found.emergency else []
    told = "no-support-line-left" if found.support == "lapsed" else "no-support-line"
    shown = ", ".join(still) or "nothing"
    named = f" --display {quote(str(subject.display_file))}" if subject.display_file else ""
    known = {"country": _country(country), "code": country, "contacts": subject.contacts_file}
    yield subject.of_display(message(told, **known, shown=shown, named=named))


def _beyond_the_page(subject: Subject) -> Iterator[Finding]:
    """The languages of the display for which a help page has no room."""
    if subject.display.locales[LOCALES_ON_HELP:]:
        beyond = ", ".join(map(language, subject.display.locales[LOCALES_ON_HELP:]))
        yield subject.of_display(message("language-not-on-help", room=LOCALES_ON_HELP, languages=beyond))


def _emergency(subject: Subject, entry: KnownContact | None) -> Iterator[Finding]:
    if entry is None:
        yield subject.of_display(
            message("no-emergency-number", country=subject.display.country, contacts=subject.contacts_file)
        )
        return
    yield from _dates(subject, entry)
    if (area := entry.contact.area) is not None:
        yield subject.of_display(
            message(
                "emergency-number-of-a-part", contact=named(entry), area=area, contacts=subject.contacts_file
            )
        )


def _dates(subject: Subject, entry: KnownContact) -> Iterator[Finding]:
    """What the time of a contact has come to."""
    if (state := entry.state(subject.day)) == "sure":
        return
    severity, rule = OF_STATE[state]
    if entry.contact.primary and state == "lapsed":
        severity = "error"  # no number for danger is left
    told = message(rule, notice=notice(entry, subject.day), ask=_ask_again(subject, entry))
    yield subject.of_display(told, severity=severity)


def _unconfirmed(subject: Subject, entry: KnownContact) -> Iterator[Finding]:
    if entry.confirmed is None or entry.confirmed.on > subject.day:
        told = message("contact-unconfirmed", contact=named(entry), ask=_call(subject, entry))
        yield subject.of_display(told)


def _languages(subject: Subject, shown: list[KnownContact]) -> Iterator[Finding]:
    """The languages of the page that no line of it is known to speak, where all say what they speak."""
    spoken = [entry.said(subject.day).languages for entry in shown]
    if not shown or None in spoken:
        return
    known = {tag.partition("-")[0] for languages in spoken for tag in languages or ()}
    for locale in subject.display.locales[:LOCALES_ON_HELP]:
        if locale.partition("-")[0] not in known:
            yield subject.of_display(
                message("language-nobody-answers", language=language(locale), contacts=subject.contacts_file),
                locale,
            )


def _ask_again(subject: Subject, entry: KnownContact) -> str:
    if change := entry.change(subject.day):
        ask = "Ask what is right"
        if entry.contact.kind in UNCALLED:
            ask = f"Do not call: see at {entry.contact.sources[0].url} what is right"
        return (
            f"{ask} from {change} on, and write it into {subject.contacts_file}, with "
            f'id = "{entry.contact.id}" and ends = the next day of a change, or one that is far off.'
        )
    return _call(subject, entry)


def _call(subject: Subject, entry: KnownContact) -> str:
    contact, display = entry.contact, quote(str(subject.display_file or "display.toml"))
    ask = "Call or write to them"
    if contact.kind in UNCALLED:
        ask = f"Do not call: look whether {contact.sources[0].url} still says so"
    return (
        f"{ask}, then: kiosk contacts {subject.display.country} --display {display} "
        f'--confirm {contact.id} --by "your desk"'
    )


def _country(code: str | None) -> str:
    """A country as an operator reads it: Belgium (BE)."""
    return f"{regions.countries()[code]} ({code})" if code else ""
