"""What each key of an operator's files is for: said in the schemas and the tables of keys."""

from typing import get_args

from kiosk.content.campaign.campaign import Campaign, Links, Playlist
from kiosk.content.campaign.slides import (
    DaySlide,
    DonateSlide,
    FactSlide,
    LearnSlide,
    Pictured,
    SelfCheckSlide,
    SignsSlide,
    SlideBase,
    StepsSlide,
    VideoSlide,
)
from kiosk.content.campaign.when import When
from kiosk.content.directory.contact import Contact, TextLine
from kiosk.content.directory.entries import Citation
from kiosk.content.directory.phone_numbers import Number
from kiosk.content.directory.venue_reader import VenueContact, VenueContacts
from kiosk.content.display.display import Display, Screen
from kiosk.content.toml.model import Frozen

# A class speaks for those made from it, where they say nothing themselves.
MEANINGS: dict[type[Frozen], dict[str, str]] = {
    Campaign: {
        "format": "The version of this format.",
        "id": "The campaign's own name: small letters, digits and hyphens.",
        "title": "What people call it.",
        "source-language": "The locale of every text that is not a table.",
        "credit": "A line at the foot of every slide but help and self-check.",
        "links": "What codes lead to.",
        "slides": "What may be shown.",
        "playlists": "What is shown when; without any, all slides in order.",
    },
    Links: {
        "hosts": "The only hosts a code may lead to.",
        "donate": "The https page that the code of a donate slide leads to.",
        "learn": "The https page that the code of a learn slide leads to.",
    },
    SlideBase: {
        "id": "Its own name among the slides: small letters, digits and hyphens.",
        "kind": "Which kind of slide it is.",
        "seconds": "How long one turn stands, to the millisecond.",
        "quiet": "Whether a display in quiet mode may show it.",
        "headline": "The large words.",
        "text": "The words below them.",
        "alt": "What the picture shows, for whoever cannot see it.",
        "tone": "The ground that the words stand on.",
    },
    Pictured: {
        "image": "A picture: its path in the pack.",
        "focus": "The point that cropping must keep, x and y from the top left.",
        "tall": "The picture for screens that are at least as high as wide.",
        "tall-focus": "The point that cropping must keep of the tall picture.",
        "mirror": "Whether the picture may be flipped in languages that are read from right to left.",
    },
    VideoSlide: {"video": "A film: its path in the pack. Films are passed over as yet."},
    SignsSlide: {
        "signs": "Warning signs by their ids in resources/directory/signs.toml.",
        "headline": "The large words; without them, the program's own.",
    },
    StepsSlide: {
        "show": "What to do, what not to do, or both.",
        "headline": "The large words; without them, the program's own.",
    },
    SelfCheckSlide: {
        "questions": "What is asked, in this order.",
        "headline": "The large words; without them, the program's own.",
    },
    FactSlide: {"fact": "A figure by its id in resources/directory/figures.toml."},
    DonateSlide: {
        "headline": "The large words; without them, the program's own.",
        "text": "The words below them; without them, the program's own.",
    },
    LearnSlide: {
        "headline": "The large words; without them, the program's own.",
        "text": "The words below them; without them, the program's own.",
    },
    DaySlide: {
        "day": "An observance by its id in resources/directory/days.toml.",
        "countdown": "Whether to count the days up to it.",
        "theme": "What this year's day is about; without it, what the directory knows.",
    },
    Playlist: {
        "id": "Its own name among the playlists: small letters, digits and hyphens.",
        "slides": "The ids of its slides, in order; one may stand more than once.",
        "when": "When it holds; without it, always.",
        "priority": "Of those that hold the highest is shown; between equals, the later in the file.",
        "every": "Makes it an insert: after so many slides of the loop it gives its next one.",
    },
    When: {
        "dates": 'Days of every year, "07-30", or of one, "2026-07-30", or ranges, "07-28..08-02".',
        "days": 'Days of the week, "sat", or ranges, "mon-fri".',
        "hours": 'Spans of the wall clock, "06:00-09:30", the end excluded; "22:00-02:00" ends the next day.',
        "rrule": 'One recurrence rule of RFC 5545 in whole days, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO".',
        "dtstart": 'The first day of the rule, "2026-01-02".',
    },
    Display: {
        "format": "The version of this format.",
        "id": "The name of the screen, never of a person.",
        "venue": "Where it hangs.",
        "country": "Whose help lines and emergency numbers are shown: ISO 3166-1, two letters.",
        "timezone": "The zone of its clock, by its IANA name.",
        "locales": "The languages it speaks, in order.",
        "languages": "Slide by slide, loop by loop, or the first locale together with each other one.",
        "mode": "A screen to look at, to touch, or near toilets: there only quiet slides.",
        "rotation": "How far slides are turned for a panel that hangs turned, in degrees clockwise.",
        "motion": "Whether slides cross-fade or change at once.",
        "minimum-review": "How well a translation of help or rights must have been looked over.",
        "staff-trained": 'Whether slides may say "tell a member of staff".',
        "attribution": "Whether donate and learn links tell which screen was scanned.",
        "idle-seconds": 'In a booth, after how long "are you still there?" is asked.',
        "headphones": "In a booth, whether spoken pages may be asked for.",
        "screen": "The panel.",
    },
    Screen: {
        "output": 'Which screen of the machine, as "HDMI-1".',
        "diagonal-inches": "Its diagonal, in inches.",
        "viewing-distance-m": "From how far away words are read, in metres.",
        "scanning-distance-m": "From how far away a telephone reads a code, in metres.",
    },
    VenueContacts: {
        "format": "The version of this format.",
        "contacts": "What the venue confirms, corrects or adds.",
        "sources": "Sources that several contacts name by their key here.",
    },
    VenueContact: {
        "id": "Its id in the directory, which `kiosk contacts` says, or one of the venue's own.",
        "country": "Where it helps: ISO 3166-1, two letters.",
        "confirmed": "The day on which somebody of the venue asked whether all of it is right.",
        "by": "Who asked: a name, a desk.",
        "checked": "The day on which somebody last looked at its sources.",
        "verify-by": "The last day on which it may be shown without anybody looking again.",
        "kind": "What it is; on a help page support stands first, police last.",
        "primary": "Whether it is the country's one number for danger, of kind emergency.",
        "name": "Its name as it calls itself.",
        "name-locale": "The locale of its name.",
        "name-english": "What it is, in English, for the operator.",
        "area": "The part of the country that it helps in.",
        "for-whom": "Whom it helps.",
        "numbers": "Its telephone numbers; the first is shown.",
        "text": "How it is asked by text message.",
        "chat": "Its page for writing with somebody.",
        "web": "Its own page.",
        "hours": "When somebody answers: days of the week and spans of the wall clock, or always.",
        "languages": "What it is known to speak.",
        "free": "The page, one of its sources, that says that a call costs nothing.",
        "confidential": "The page, one of its sources, that says that nobody is told.",
        "anonymous": "The page, one of its sources, that says that no name is asked for.",
        "confidence": "How sure its sources are; of medium it is shown once confirmed, of low never.",
        "display": "Whether a help page may show it.",
        "note": "For the operator; it is never shown.",
        "sources": "Who says so; each a table, or a key under `[sources]`.",
    },
    Number: {
        "published": "The number as its source prints it, which is how it is shown.",
        "e164": "The same for the whole world, with its country code; this or short-code is needed.",
        "short-code": "The same where only this country can dial it.",
        "note": "For the operator; it is never shown.",
        "textphone": "Whether it is for machines that write; it is not shown as a number to call.",
    },
    TextLine: {"send": "What to write.", "to": "The number to send it to."},
    Citation: {
        "name": "Who says so.",
        "url": "On which page.",
        "date": "The page's own date: year, year and month, or day.",
    },
}

# What a table is for, where its class says it for readers of the program.
ABOUT: dict[type[Frozen], str] = {
    Campaign: "A campaign: what is shown, and when.",
    Display: "One screen: where it hangs, whom it speaks to, how far away they stand.",
    When: "Windows of time: all keys that are given must match, each with one of its items.",
    VenueContacts: "What a venue knows better about help lines; it stands beside display.toml.",
    VenueContact: (
        "A contact of the directory as the venue confirms or corrects it, or one of its own, which needs all "
        "that the directory would know."
    ),
    Number: "A telephone number.",
}

# Defaults that are no value of the model.
DEFAULTS: dict[type[Frozen], dict[str, str]] = {
    Campaign: {"playlists": "one of all slides"},
    When: {"dates": "every date", "days": "every day", "hours": "the whole day"},
    Display: {
        "country": "the territory of the machine's locale, else none",
        "timezone": "the machine's",
        "locales": "the machine's, else English",
    },
    Screen: {"output": "the primary one"},
    VenueContacts: {"contacts": "none", "sources": "none"},
    VenueContact: {
        **{field.alias or name: "the directory's" for name, field in Contact.model_fields.items()},
        "country": "the directory's",
    },
}


def meaning(model: type[Frozen], key: str) -> str:
    """The sentence on a key of a model.

    Raises:
        KeyError: nobody wrote it yet.
    """
    known = (MEANINGS[one][key] for one in model.__mro__ if key in MEANINGS.get(one, {}))
    found = next(known, None)
    if found is None:
        raise KeyError(f"{model.__name__} has a key that nobody explained: {key}")
    return found


def default(model: type[Frozen], key: str) -> str | None:
    """What stands in for a key that is left out, where it is no value of the model."""
    if issubclass(model, SlideBase) and key == "seconds":
        (kind,) = get_args(model.model_fields["kind"].annotation)
        return f"{model.model_construct(id=kind, kind=kind).seconds:g}"
    return next((DEFAULTS[one][key] for one in model.__mro__ if key in DEFAULTS.get(one, {})), None)
