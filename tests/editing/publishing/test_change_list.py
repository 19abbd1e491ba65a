"""Before anything is put on the displays it is said what changes, in words, and nothing changes unsaid."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign import Campaign, Links, Playlist
from kiosk.content.campaign.slides import KINDS as SLIDE_KINDS
from kiosk.content.campaign.when import When
from kiosk.content.campaign.where import Where
from kiosk.content.directory.venue_reader import VenueContact
from kiosk.content.display.display import Display, Screen
from kiosk.content.toml.model import Frozen
from kiosk.editing.edits import read
from kiosk.editing.publishing.change_list import changes, summary
from kiosk.editing.publishing.key_words import CAMPAIGNS, CONTACTS, DISPLAYS, PLAYLISTS, SLIDES
from kiosk.editing.publishing.told_change import Change, differences, is_same
from kiosk.editing.slides.slide_name import KINDS
from kiosk.editing.toml_words import value_written
from tests.editing.sample_venues import CAMPAIGN, HALL, message, playlist

DISPLAY, CONTACTS_FILE = "displays/d/display.toml", "contacts.toml"
FIRST = "the start of Every day"
TEXT = ["Four | Text, English: None → T", "Four | Text, German: None → U"]
VIER = [
    "Vier | Headline, English: Four → None",
    "Vier | Headline, German: None → Vier",
    "Vier | Headline, French: None → Quatre",
]
BEFORE = f"""{HALL}
# The first.{message("a", "One")}{message("b", "Two", de="Zwei")}
[[slides]]
id = "c"
kind = "help"
{message("d", "Four")}{playlist("every-day", "a", "b", "c", "d")}{playlist("morning", "a")}\
when = {{ days = ["mon-fri"], hours = ["06:00-09:00"] }}
"""


def told(*replaced: tuple[str, str], file: str = CAMPAIGN, text: str = BEFORE) -> list[str]:
    """Each change of a file as a line, when parts of its text are replaced by others."""
    after = text
    for old, new in replaced:
        assert old in after
        after = after.replace(old, new, 1)
    return [line(one) for one in changes({file: text}, {file: after})]


def line(one: Change) -> str:
    """A change as a page shows it."""
    values = f": {one.before} → {one.after}" if (one.before, one.after) != (None, None) else ""
    return f"{one.subject} | {one.said}{values}"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('de = "Zwei"', 'de = "2"', ["Two | Headline, German: Zwei → 2"]),
        ('"One"', '{ en = "One", fr = "Un" }', ["One | Headline, French: None → Un"]),
        ('"Four"', '"Four"\ntext = { en = "T", de = "U" }', TEXT),
        ('"Four"', '{ de = "Vier", fr = "Quatre" }', VIER),
        ('"Four"\n', '"Four"\nseconds = 12\n', ["Four | Time on the screen: None → 12 s"]),
        ('kind = "help"', 'kind = "help"\nenabled = false', ["Help lines | Switched on: None → no"]),
        ('"a", "b", "c", "d"', '"c", "d", "a", "b"', ["2 slides moved | From after Two to " + FIRST]),
        ('"a", "b", "c", "d"', '"b", "c", "a", "d"', [f"One | Moved from {FIRST} to after Help lines"]),
        ('"c", "d"', '"d", "c"', ["Four | Moved from after Help lines to after Two, in Every day"]),
        ('"b", ', "", ["Two | Taken out of Every day, kept in the campaign"]),
        ('["a"]', '["a", "d"]', ["Four | Put in Morning, after One"]),
        ("09:00", "09:30", ["Morning | Hours: 06:00 to 09:00 → 06:00 to 09:30"]),
        ('title = "Hall"', 'title = "The hall"', ["The campaign | Title: Hall → The hall"]),
        ("# The first.", "# The very first.", ["Notes in the file | Line 6"]),

    ],
)  # fmt: skip
def test_a_change_is_said_in_words(old: str, new: str, said: list[str]) -> None:
    """In those of who made it, with what stood there before."""
    assert told((old, new)) == said


def test_a_slide_that_is_new_or_gone_says_where() -> None:
    """Once, whatever the playlists it stands in."""
    new = '[[slides]]\nid = "e"\nkind = "message"\nheadline = "Five"\n\n[[playlists]]\nid = "every-day"'
    added = (('[[playlists]]\nid = "every-day"', new), ('"b", "c"', '"b", "e", "c"'))
    assert told(*added) == ["Five | New, after Two in Every day"]
    gone = '[[slides]]\nid = "d"\nkind = "message"\nheadline = "Four"\n\n'
    assert told((gone, ""), (', "d"', "")) == ["Four | Deleted; it was in Every day"]


def test_without_playlists_the_file_is_the_order() -> None:
    """With them it is told apart: what plays stays as it is."""
    slides = BEFORE[: BEFORE.index("[[playlists]]")]
    first, rest = slides.index("# The first"), slides.index('[[slides]]\nid = "b"')
    last = slides[:first] + slides[rest:] + slides[first:rest]
    assert [line(one) for one in changes({CAMPAIGN: slides}, {CAMPAIGN: last})] == [
        "One | Moved from the start to after Four"
    ]
    lists = BEFORE[len(slides) :]
    assert [line(one) for one in changes({CAMPAIGN: slides + lists}, {CAMPAIGN: last + lists})] == [
        "Order in the file | Slides stand in another order in the file; playlists have their own"
    ]


def test_a_playlist_that_is_new_says_when() -> None:
    """And how many slides it has; one that is gone is named."""
    new = '[[playlists]]\nid = "world-day"\nslides = ["a", "b"]\nwhen = { dates = ["07-30"] }\n'
    assert [line(one) for one in changes({CAMPAIGN: BEFORE}, {CAMPAIGN: BEFORE + new})] == [
        "World day | New, 30 July, 2 slides"
    ]
    assert [line(one) for one in changes({CAMPAIGN: BEFORE + new}, {CAMPAIGN: BEFORE})] == [
        "World day | Deleted"
    ]


def test_a_repetition_is_said_in_words() -> None:
    """As the schedule says it."""
    weekly = 'when = { rrule = "FREQ=WEEKLY;BYDAY=MO", dtstart = 2027-01-04 }\n'
    new = f'[[playlists]]\nid = "mondays"\nslides = ["a"]\n{weekly}'
    other = new.replace("BYDAY=MO", "BYDAY=TU")
    assert [line(one) for one in changes({CAMPAIGN: BEFORE + new}, {CAMPAIGN: BEFORE + other})] == [
        "Mondays | Repeats: every week on Monday → every week on Tuesday"
    ]


def test_displays_and_help_lines_are_named() -> None:
    """As the venue and the directory name them, with units."""
    display = 'format = 1\nid = "BRU-A-014"\nlocales = ["en", "fr"]\n[screen]\nviewing-distance-m = 5\n'
    assert told(("= 5", "= 10"), ('"fr"', '"de"'), file=DISPLAY, text=display) == [
        "BRU-A-014 | Languages: English, French → English, German",
        "BRU-A-014 | Read from: 5 m → 10 m",
    ]
    asked = '[[contacts]]\nid = "be-pag-asa"\nconfirmed = 2026-11-26\nby = "Information desk"\n'
    found = changes({}, {CONTACTS_FILE: f"format = 1\n{asked}"})
    assert [line(one) for one in found] == ["PAG-ASA | Confirmed 26 November 2026 by Information desk"]
    assert [line(one) for one in changes({}, {DISPLAY: display})] == ["BRU-A-014 | New"]


def test_what_has_no_words_is_said_by_its_lines() -> None:
    """A key that nobody knows, a file that cannot be read, one that is no TOML."""
    assert told(('"Four"', '"Four"\nsnd = 1')) == ["Four | Line 25: snd: None → 1"]
    assert told(('"One"', '"One')) == ["The campaign | Line 10"]
    vtt = "campaigns/hall/film.vtt"
    assert told(("b\nc", "x"), file=vtt, text="a\nb\nc\nd\n") == ["hall/film.vtt | Line 2"]
    assert told(("b\nc\n", ""), file=vtt, text="a\nb\nc\nd\n") == [
        "hall/film.vtt | Lines 2 to 3 as it was, taken out"
    ]


def test_words_are_told_by_language_and_by_where_they_show() -> None:
    """Of a catalog no line and no file is named: who translates, or reads it over, knows neither."""
    catalog = (
        '# fr.po\nmsgid ""\nmsgstr "X-Review: draft\\n"\n\nmsgid "One"\nmsgstr "Un"\n\n'
        'msgid "Two"\nmsgstr "Deux"\n\nmsgid "Gone"\nmsgstr "Parti"\n'
    )
    file = "campaigns/hall/translations/fr.po"

    def told_of(new: str | None) -> list[str]:
        texts = {CAMPAIGN: BEFORE}
        return [line(one) for one in changes({**texts, file: catalog}, {**texts, file: new})]

    assert told_of(catalog.replace('"Un"', '"Une"')) == ["French | Headline of “One”: Un → Une"]
    assert told_of(catalog.replace('"Deux"', '""')) == ["French | Headline of “Two”: Deux → None"]
    assert told_of(catalog.replace('msgid "One"', '# X-Review: native\nmsgid "One"')) == [
        "French | Headline of “One”: A draft → Read by a native speaker"
    ]
    assert told_of(catalog.replace("Parti", "Perdu")) == ["French | In no slide any more: Parti → Perdu"]
    assert told_of(catalog.replace("# fr.po", "# French")) == ["French | Notes for translators"]
    assert told_of(None)[0] == "French | Headline of “One”: Un → None"
    assert [line(one) for one in changes({CAMPAIGN: BEFORE}, {CAMPAIGN: BEFORE, file: catalog})][:1] == [
        "French | Headline of “One”: None → Un"
    ]


def test_a_summary_is_a_line() -> None:
    """What is named first, and how many more."""
    found = changes({CAMPAIGN: BEFORE}, {CAMPAIGN: BEFORE.replace("One", "I").replace("Two", "II")})
    assert summary(found) == "I, II"
    assert summary([*found, *changes({}, {DISPLAY: 'id = "d"\n'})]) == "I, II and 1 more"


@pytest.mark.parametrize(
    ("models", "names"),
    [
        ([*SLIDE_KINDS.values()], SLIDES),
        ([Playlist], PLAYLISTS),
        ([Campaign], CAMPAIGNS),
        ([Display], DISPLAYS),
        ([VenueContact], CONTACTS),
    ],
    ids=["slides", "playlists", "campaigns", "displays", "contacts"],
)
def test_every_key_has_a_name(models: list[type[Frozen]], names: dict[str, str]) -> None:
    """A key that somebody adds to the files is not left to its line."""
    parts: dict[str, type[Frozen]] = {"when": When, "where": Where, "links": Links, "screen": Screen}
    known = set[str]()
    for model in models:
        for name, found in model.model_fields.items():
            key = found.alias or name.replace("_", "-")
            inner = parts[key].model_fields if key in parts and names is not SLIDES else {}
            known |= {f"{key}.{one.replace('_', '-')}" for one in inner} or {key}
    assert known - {"slides", "playlists"} == names.keys()
    assert SLIDE_KINDS.keys() == KINDS.keys()


NAMES = st.sampled_from("abcd")
WORDS = st.sampled_from(["One", "Two", "", "Zwei\nZeilen"])
VALUES = WORDS | st.integers(0, 2) | st.booleans() | st.lists(WORDS, max_size=2)
SAID = WORDS | st.dictionaries(st.sampled_from(["en", "de", "xx-none"]), WORDS, max_size=2)
SLIDE = st.fixed_dictionaries(
    {"id": NAMES, "kind": st.just("message")},
    optional={"headline": SAID, "seconds": VALUES, "odd": VALUES | SAID},
)
WHEN = st.dictionaries(st.sampled_from(["days", "hours", "odd"]), VALUES, max_size=2)
PLAYLIST = st.fixed_dictionaries(
    {"id": NAMES, "slides": st.lists(NAMES, max_size=5) | VALUES}, optional={"when": WHEN | VALUES}
)
DOCUMENTS = st.fixed_dictionaries(
    {"source-language": st.just("en")},
    optional={
        "slides": st.lists(SLIDE, max_size=4) | VALUES,
        "playlists": st.lists(PLAYLIST, max_size=3) | VALUES,
        "links": st.dictionaries(st.sampled_from(["donate", "odd"]), VALUES, max_size=2) | VALUES,
        "contacts": st.lists(SLIDE, max_size=3) | VALUES,
        "accepted": st.lists(SLIDE, max_size=3) | VALUES,
    },
)
FILES = st.sampled_from([CAMPAIGN, DISPLAY, CONTACTS_FILE, "accepted.toml", "notices/fire.toml", "de.po"])
NOTES = st.sampled_from(["", "# One.\n", "# Two.\n", "\n", "= no TOML\n"])


def written(document: dict[str, Any], notes: str) -> str:
    """A document as a file has it."""
    return notes + "".join(f"{key} = {value_written(value)}\n" for key, value in document.items())


@given(file=FILES, before=DOCUMENTS, after=DOCUMENTS, notes=st.tuples(NOTES, NOTES))
def test_nothing_changes_unsaid(
    file: str, before: dict[str, Any], after: dict[str, Any], notes: tuple[str, str]
) -> None:
    """Something is said exactly if a byte differs, and more than notes are named if it reads otherwise."""
    texts = [written(document, note) for document, note in zip((before, after), notes, strict=True)]
    found = changes({file: texts[0]}, {file: texts[1]})
    assert bool(found) == (texts[0] != texts[1])
    if found and all(one.kind == "notes" for one in found):
        assert is_same(*map(read, texts))


@given(file=FILES, text=st.text(max_size=10) | st.none(), other=st.text(max_size=10) | st.none())
def test_no_text_is_too_odd_to_be_told(file: str, text: str | None, other: str | None) -> None:
    """Whatever it is, and whether it is there."""
    assert bool(changes({file: text}, {file: other})) == (text != other)


@given(before=st.lists(SLIDE, max_size=4, unique_by=lambda one: str(one["id"])), after=SLIDE)
def test_each_key_of_a_slide_is_told(before: list[dict[str, Any]], after: dict[str, Any]) -> None:
    """Not only that something of it is otherwise: each language, each value."""
    document = {"source-language": "en", "slides": before}
    slides = [after if one["id"] == after["id"] else one for one in before]
    texts = [written(one, "") for one in (document, {**document, "slides": slides})]
    found = changes({CAMPAIGN: texts[0]}, {CAMPAIGN: texts[1]})
    covered = {place for one in found for place in one.places}
    for one in differences(
        *(plain({"slides": dict(enumerate(side))})["slides"] for side in (before, slides))
    ):
        whole = ("slides", *one.place)
        assert any(place == whole[: len(place)] or place[: len(whole)] == whole for place in covered), whole


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """A document in which a headline in one language is a table, as it reads."""
    slides = document.get("slides")
    for one in slides.values() if isinstance(slides, dict) else slides if isinstance(slides, list) else ():
        if isinstance(one, dict) and isinstance(one.get("headline"), str):
            one["headline"] = {"en": one["headline"]}
    return document
