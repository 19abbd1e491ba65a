"""The warning signs of the directory: what they say, to whom, and on whose word."""

import re
from pathlib import Path

import pytest

from kiosk.content.directory.signs import Sign, caveats, read_signs, signs
from kiosk.content.errors import ContentError
from kiosk.media.pictograms import coloured
from kiosk.paths import PICTOGRAMS

EVERY = list(signs().values())
PUBLIC = [one for one in EVERY if one.public]

# The project's voice, and what points at looks instead of control.
FORBIDDEN = re.compile("rescue|slave|victim|prey|shocking|suspicious|illegal|prostitut|sold|!", re.IGNORECASE)
LOOKS = re.compile(
    r"luggage|bags|clothes|tattoo|nationalit|foreign|accent|nervous|eye contact|religio", re.IGNORECASE
)
# Colours of the pictograms: others and things, the person concerned, the bar, the ground.
COLOURS = {"#0B1B3F", "#0A4BC2", "#C22F1B", "#FFFFFF"}

ENTRY = """
[[signs]]
id = "papers"
headline = "Someone else holds their passport"
detail = "They may not show their own papers."
label = "Someone keeps their passport"
audience = ["passenger", "staff"]
settings = ["airport"]
type = ["general"]
pictogram = "sign-passport-held"
sources = ["leaflet"]
"""
SOURCES = """
[sources.leaflet]
name = "A leaflet"
url = "https://example.org/leaflet"
"""
CAVEAT = """
[[caveats]]
id = "one"
text = "One sign alone proves nothing."
sources = ["leaflet"]
"""


def written(folder: Path, text: str) -> Path:
    """A file of signs."""
    file = folder / "signs.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_first_set_is_there() -> None:
    """The rotations for airports and events, and every sign that has to be known in order to be refused."""
    airport = {
        "papers-held", "spoken-for", "never-alone", "unknown-destination",
        "does-not-want-to-go", "child-adult-unknown", "dream-job",
    }  # fmt: skip
    event = {"event-crew", "selling-under-watch", "made-to-steal", "begging-for-others", "spoken-for"}
    assert len(EVERY) == 45
    assert all(signs()[name].public for name in airport | event)
    for name in airport:
        assert "airport" in signs()[name].settings
    for name in event:
        assert "event" in signs()[name].settings


@pytest.mark.parametrize(
    "name",
    ["vehicle-to-vehicle", "child-hidden-hotel", "room-closed", "moved-often", "learned-story", "taught-fear",
     "not-their-name", "you-forced"],
)  # fmt: skip
def test_a_sign_for_training_is_for_staff_only(name: str) -> None:
    """It is known, and known not to be for a public screen."""
    assert signs()[name].audience == ("staff",)
    assert not signs()[name].public


def test_what_is_said_to_the_person_concerned_is_for_nobody_else() -> None:
    """The signs in the second person are for those they speak to; one that names sex is for trained staff."""
    spoken_to = {one.id for one in EVERY if one.id.startswith("you-")}
    assert len(spoken_to) == 8
    assert {one.id for one in EVERY if one.to_person} == spoken_to - {"you-forced"}
    assert {one.audience for one in EVERY if one.to_person} == {("person-concerned",)}


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
def test_every_sign_is_sourced_and_speaks_plainly(one: Sign) -> None:
    """It names who says so, in the project's voice, and never by somebody's looks."""
    assert one.sources
    for text in (one.headline, one.detail, one.label):
        assert text == text.strip()
        assert not LOOKS.search(text)
        assert "'" not in text, "an apostrophe on the glass is ’"
    assert not FORBIDDEN.search(f"{one.headline} {one.detail} {one.label}")
    assert len(one.headline) <= 90
    assert len(one.detail) <= 160
    assert len(one.label.split()) <= 6


def test_no_two_public_signs_say_the_same() -> None:
    """Each sentence stands once, so that a translator meets it once."""
    said = [text for one in PUBLIC for text in (one.headline, one.detail, one.label)]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
def test_every_sign_has_its_pictogram(one: Sign) -> None:
    """The drawing is there, in the set's own colours, and does not point at clothes or luggage."""
    drawn = coloured(PICTOGRAMS, one.pictogram, {}).decode()
    assert drawn.startswith("<svg")
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", drawn)) <= COLOURS
    assert one.pictogram not in ("sign-no-luggage", "sign-wrong-clothes")


def test_what_reads_one_way_only_is_not_flipped() -> None:
    """A clock and a telephone stay as they are where lines run from right to left; all else flips."""
    unflipped = {one.pictogram for one in EVERY if not one.mirror}
    assert unflipped == {"sign-long-hours", "sign-no-phone"}
    assert unflipped.isdisjoint(one.pictogram for one in EVERY if one.mirror)


def test_the_caveats_travel_with_the_signs() -> None:
    """All six are there with their sources."""
    assert list(caveats()) == ["one", "none", "control", "no-profile", "no-act", "no-journey"]
    for caveat in caveats().values():
        assert caveat.sources
        assert not FORBIDDEN.search(caveat.text)


def test_a_file_is_read_with_its_sources(tmp_path: Path) -> None:
    """A key of [sources] stands for the source itself."""
    found, beside = read_signs(written(tmp_path, ENTRY + CAVEAT + SOURCES))
    assert found["papers"].sources[0].url == "https://example.org/leaflet"
    assert beside["one"].sources == found["papers"].sources


@pytest.mark.parametrize(
    ("right", "wrong", "line", "said"),
    [
        ('sources = ["leaflet"]', "sources = []", 11, "is empty"),
        ('sources = ["leaflet"]', 'sources = ["leaflt"]', 11, 'did you mean "leaflet"'),
        ('label = "Someone', 'label = "At this place someone', 6, "label"),
        ('"passenger", "staff"', '"passengers"', 7, 'did you mean "passenger"'),
        ('settings = ["airport"]', 'setting = ["airport"]', 8, 'unknown key "setting"'),
        ("https://example.org", "example.org", 20, "is no web address"),
        ("detail = ", "detail ", 5, "a key is followed by ="),
    ],
)
def test_a_bad_file_is_refused_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int | None, said: str
) -> None:
    """The fault names the file, the line and what was probably meant."""
    file = written(tmp_path, (ENTRY + CAVEAT + SOURCES).replace(right, wrong, 1))
    with pytest.raises(ContentError) as raised:
        read_signs(file)
    assert said in str(raised.value)
    assert raised.value.faults[0].file == file
    assert line in {fault.line for fault in raised.value.faults}


def test_two_signs_of_one_id_are_a_fault(tmp_path: Path) -> None:
    """An id names one sign."""
    with pytest.raises(ContentError, match='"papers" is the id of two entries'):
        read_signs(written(tmp_path, ENTRY + ENTRY + CAVEAT + SOURCES))


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """Never a traceback of the reader."""
    with pytest.raises(ContentError, match=r"signs\.toml: cannot be read"):
        read_signs(tmp_path / "signs.toml")
