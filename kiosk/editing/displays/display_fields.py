"""What there is to say of a display, in the words and the order of a form: each key of display.toml."""

from dataclasses import dataclass
from typing import Literal

from kiosk.content.toml.positions import KeyPath

Kind = Literal[
    "text",
    "campaign",
    "country",
    "zone",
    "languages",
    "choice",
    "switch",
    "inches",
    "pixels",
    "metres",
    "seconds",
    "voices",
]
Group = Literal["Place", "Screen", "Kind", "Booth"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values that a key may have, as people call it; `about` says more of it, or nothing."""

    value: str | int | bool
    label: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class FieldAbout:
    """One key: where it stands in the file, what it is called, and of which kind its value is.

    Attributes:
        note: what it does, for whoever never saw it.
        unit: what stands behind the value.
        usual: what holds where the file says nothing, in words; "" where nothing does.
    """

    place: KeyPath
    group: Group
    label: str
    kind: Kind
    note: str = ""
    unit: str = ""
    usual: str = ""
    choices: tuple[Choice, ...] = ()


TURNS = (
    Choice("by-slide", "Slide by slide"),
    Choice("by-loop", "Loop by loop"),
    Choice("together", "Together", "the first with each other one"),
)
HUNG = (
    Choice(0, "Upright"),
    Choice(90, "90°"),
    Choice(180, "180°"),
    Choice(270, "270°"),
)
MODES = (
    Choice("signage", "Signage", "looked at"),
    Choice("booth", "Booth", "touched"),
    Choice("quiet", "Quiet", "near toilets"),
)
REVIEWS = (
    Choice("draft", "As soon as they are there"),
    Choice("native", "Read by a native speaker"),
    Choice("expert", "Read by an expert"),
)
MOTION = (Choice("full", "Slides fade into each other"), Choice("reduced", "Slides change at once"))
OFF_ON = (Choice(value=False, label="Off"), Choice(value=True, label="On"))

FIELDS = (
    FieldAbout(("id",), "Place", "Name", "text", "Of the screen, never of a person", usual="display"),
    FieldAbout(("venue",), "Place", "Venue", "text", "What the place is called"),
    FieldAbout(("place",), "Place", "Spot", "text", "Where it hangs there, for people who look for it"),
    FieldAbout(("country",), "Place", "Country", "country", "Decides the help lines"),
    FieldAbout(("timezone",), "Place", "Clock", "zone", "The time that its schedule goes by"),
    FieldAbout(("locales",), "Place", "Languages", "languages", "In the order in which they come"),
    FieldAbout(("languages",), "Place", "They take turns", "choice", usual="Slide by slide", choices=TURNS),
    FieldAbout(("campaign",), "Place", "Campaign", "campaign", "What it plays", usual="The only one there"),
    FieldAbout(
        ("screen", "diagonal-inches"),
        "Screen",
        "Panel",
        "inches",
        "Its diagonal, from corner to corner",
        "inch",
    ),
    FieldAbout(
        ("screen", "pixels"), "Screen", "Pixels", "pixels", "As it is wired, before it is turned", "pixels"
    ),
    FieldAbout(("rotation",), "Screen", "Hung", "choice", usual="Upright", choices=HUNG),
    FieldAbout(
        ("screen", "viewing-distance-m"), "Screen", "Read from", "metres", "By those farthest away", "m"
    ),
    FieldAbout(
        ("screen", "scanning-distance-m"), "Screen", "Codes from", "metres", "By a telephone", "m", "1.5 m"
    ),
    FieldAbout(
        ("screen", "output"), "Screen", "Connector", "text", "As HDMI-1, of a machine with several screens"
    ),
    FieldAbout(("mode",), "Kind", "Mode", "choice", usual="Signage", choices=MODES),
    FieldAbout(
        ("staff-trained",), "Kind", "Staff", "switch", "Trained: slides may name them as the ones to tell"
    ),
    FieldAbout(("motion",), "Kind", "Motion", "choice", usual="Slides fade into each other", choices=MOTION),
    FieldAbout(
        ("minimum-review",),
        "Kind",
        "Translations",
        "choice",
        "Of help and rights: when they may be shown",
        usual="As soon as they are there",
        choices=REVIEWS,
    ),
    FieldAbout(
        ("attribution",), "Kind", "Scans", "switch", "Codes to give and learn tell which screen was scanned"
    ),
    FieldAbout(
        ("screen", "touch-distance-m"), "Booth", "Visitors stand", "metres", "Away from the screen", "m"
    ),
    FieldAbout(
        ("idle-seconds",),
        "Booth",
        "Asks after",
        "seconds",
        "“Are you still there?”; 10 to 600",
        "seconds",
        "60",
    ),
    FieldAbout(("headphones",), "Booth", "Headphones", "switch", "Pages are read out in headphones alone"),
    FieldAbout(("crowd",), "Booth", "At an event", "switch", "A visit may give one heart after the other"),
    FieldAbout(("heard",), "Booth", "Voices", "voices", "That somebody here listened to"),
)
FIELD_AT = {one.place: one for one in FIELDS}
