"""Each finding leads to a place in the window that is there: a field, a cell, a row."""

from typing import Any

import pytest

from kiosk.content.messages.wording import wordings
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.checking.finding_places import place_of
from kiosk.editing.checking.window_place import HELP, WindowPlace
from kiosk.editing.displays.display_fields import FIELDS
from kiosk.editing.edits import read
from kiosk.editing.slides.slide_fields import fields_of
from kiosk.editing.words.campaign_texts import texts_in
from tests.editing.sample_venues import CAMPAIGN, HALL, message, playlist

DISPLAY = "displays/A-1/display.toml"
TEXTS = {
    CAMPAIGN: f"""{HALL}
[links]
hosts = ["www.unodc.org"]
learn = "https://www.unodc.org/"
{message("rights", "You have rights.", fr="Vous avez des droits.")}\
text = "Nobody may keep your passport."

[[slides]]
id = "road"
kind = "image"
image = "images/road.jpg"

[[slides]]
id = "more"
kind = "learn"
{playlist("everyday", "rights", "road")}\
""",
    DISPLAY: 'format = 1\nid = "A-1"\ncountry = "BE"\nlocales = ["en", "fr"]\n[screen]\npixels = [9, 9]\n',
    "displays/B-2/display.toml": 'format = 1\nid = "B-2"\nlocales = ["en"]\n',
    "campaigns/hall/translations/fr.po": """\
msgid ""
msgstr "X-Review: native\\n"

msgid "Hall"
msgstr "La salle"

# X-Review: draft
msgid "Nobody may keep your passport."
msgstr "Votre passeport est à vous."
""",
    "contacts.toml": 'format = 1\n[[contacts]]\nid = "be-payoke"\nchecked = 2026-01-01\n',
    "notices/fire.toml": "format = 1\n",
    "accepted.toml": "format = 1\n",
}


def found(name: str, **known: Any) -> DraftFinding:
    """A finding of that id."""
    return DraftFinding(
        "error", name, name, "It is wrong.", **{"fix": None, "file": None, "line": None, **known}
    )


WHERE: list[dict[str, Any]] = [
    *({"file": CAMPAIGN, "slide": slide, "locale": "fr"} for slide in ("rights", "road", "more")),
    {"file": CAMPAIGN, "place": "slides[2].image"},
    {"file": CAMPAIGN, "line": 12},
    {"file": CAMPAIGN, "place": "links.learn"},
    {"file": CAMPAIGN, "place": "playlists[1].when"},
    {"file": CAMPAIGN, "place": "credit", "locale": "fr"},
    {"file": DISPLAY, "locale": "fr", "displays": ("A-1",)},
    {"file": DISPLAY, "line": 6},
    {"displays": ("B-2",)},
    {"args": {"playlist": "everyday"}, "file": CAMPAIGN},
    {"file": "campaigns/hall/translations/fr.po", "line": 3},
    {"file": "contacts.toml", "place": "contacts[1].checked"},
    {"file": "notices/fire.toml"},
    {"file": "accepted.toml"},
    {"file": "campaigns/hall/images/left.jpg"},
]


def is_there(place: WindowPlace) -> bool:
    """Whether the window has it: what is chosen, and the field."""
    document = read(TEXTS[CAMPAIGN])
    if place.page == "slides":
        slide = next(one for one in document["slides"] if one["id"] == place.item)
        return not place.field or place.field in {one.key for one in fields_of(slide)}
    if place.page == "words":
        texts = [text for slide in texts_in(document).slides for text in slide.texts]
        return (place.item, place.field) in {(text.slide or "", text.key) for text in texts}
    if place.page == "schedule":
        return place.item in {one["id"] for one in document["playlists"]}
    if place.page == "displays":
        fields = {".".join(map(str, one.place)) for one in FIELDS}
        return place.file in TEXTS and place.field in fields | {"", HELP}
    return place.page in {"check", "notice"}


@pytest.mark.parametrize("name", wordings())
def test_every_message_leads_somewhere_that_is_there(name: str) -> None:
    """Wherever it is told."""
    lost = [
        where
        for where in WHERE
        if not is_there(place_of(found(name, **where), TEXTS, CAMPAIGN)) and where.get("place") != "credit"
    ]
    assert not lost


@pytest.mark.parametrize(
    ("one", "place"),
    [
        (
            found("translation-draft", file=DISPLAY, locale="fr", displays=("A-1",)),
            WindowPlace("words", item="rights", field="text", locale="fr"),
        ),
        (
            found("text-untranslated", slide="rights", locale="de", args={"keys": ["text"]}),
            WindowPlace("words", item="rights", field="text", locale="de"),
        ),
        (
            found("catalog-fault", file="campaigns/hall/translations/fr.po", line=1),
            WindowPlace("words", item="rights", field="text", locale="fr"),
        ),
        (
            found("words-cut-off", slide="rights", locale="fr", args={"words": "Vous avez des d…"}),
            WindowPlace("slides", item="rights", field="headline", locale="fr"),
        ),
        (
            found("words-too-small", slide="rights", args={"words": "Nobody may keep your passport."}),
            WindowPlace("slides", item="rights", field="text", locale="en"),
        ),
        (
            found("program-words-cut-off", slide="more", args={"words": "Scan to learn more"}),
            WindowPlace("slides", item="more", field="headline", locale="en"),
        ),
        (
            found("exclamation-mark", slide="rights", locale="fr", args={"key": "headline"}),
            WindowPlace("slides", item="rights", field="headline", locale="fr"),
        ),
        (
            found("picture-without-alternative-text", slide="road"),
            WindowPlace("slides", item="road", field="alt", locale="en"),
        ),
        (
            found("pack-file-missing", file=CAMPAIGN, place="slides[2].image"),
            WindowPlace("slides", item="road", field="image"),
        ),
        (
            found("playlist-never-holds", file=CAMPAIGN, args={"playlist": "everyday"}),
            WindowPlace("schedule", item="everyday"),
        ),
        (
            found("legibility-not-judged", displays=("B-2",)),
            WindowPlace("displays", file="displays/B-2/display.toml", field="screen.viewing-distance-m"),
        ),
        (
            found("number-too-small", file=DISPLAY, place="screen.pixels[1]"),
            WindowPlace("displays", file=DISPLAY, field="screen.pixels"),
        ),
        (
            found("contact-unconfirmed", file=DISPLAY, fix="Call, then: kiosk contacts --confirm be-payoke"),
            WindowPlace("displays", file=DISPLAY, item="be-payoke", field=HELP),
        ),
        (
            found("contact-verify-by-too-early", file="contacts.toml", line=4),
            WindowPlace("displays", file=DISPLAY, item="be-payoke", field=HELP),
        ),
    ],
    ids=lambda one: one.id if isinstance(one, DraftFinding) else "",
)
def test_it_is_the_field_that_mends_it(one: DraftFinding, place: WindowPlace) -> None:
    """Of the slide in the language concerned, of the display, of the help line."""
    assert place_of(one, TEXTS, CAMPAIGN) == place


def test_a_file_that_is_not_read_leads_to_its_page() -> None:
    """Though nobody knows what stands in it."""
    broken = {**TEXTS, CAMPAIGN: "[[slides]\n"}
    assert place_of(found("toml-header-open", file=CAMPAIGN, line=1), broken, CAMPAIGN).page == "slides"
