"""What a venue says of help lines: it confirms, corrects, replaces and adds, and nothing unsure is shown."""

from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.directory.contact import ContactKind, contacts, newest_check
from kiosk.content.directory.help_lines import MOST_LINES, HelpLines
from kiosk.content.directory.known_contact import LISTED, Confirmation, KnownContact
from kiosk.content.directory.venue import Venue
from kiosk.content.directory.venue_reader import read_venue
from kiosk.content.errors import ContentError

TODAY = date(2026, 11, 22)
TOP = "format = 1\n"
DESK = """
[[contacts]]
id = "desk"
country = "BE"
kind = "support"
name = "Help desk"
name-locale = "en"
name-english = "Help desk of the airport"
for-whom = "Anyone"
numbers = [{ published = "02 753 77 53", e164 = "+3227537753" }]
sources = ["us"]
confirmed = 2026-11-01
by = "Duty manager"

[sources]
us = { name = "The airport", url = "https://www.brusselsairport.be" }
"""
POLICE = """
[[contacts]]
id = "airport-police"
country = "BE"
kind = "emergency"
primary = true
name = "Airport police"
name-locale = "en"
name-english = "Police of the airport"
for-whom = "Anyone in danger"
numbers = [{ published = "02 709 66 66", e164 = "+3227096666" }]
sources = [{ name = "The airport", url = "https://www.brusselsairport.be" }]
confirmed = 2026-11-01
by = "Duty manager"
"""


def entry(name: str, *lines: str) -> str:
    """What is said of one contact."""
    return "\n".join(("\n[[contacts]]", f'id = "{name}"', *lines, ""))


def venue(folder: Path, *written: str) -> Venue:
    """A venue with this contacts.toml."""
    file = folder / "contacts.toml"
    file.write_text(TOP + "".join(written), encoding="utf-8")
    return read_venue(file)


def faults(folder: Path, text: str) -> list[tuple[int | None, str]]:
    """The line and the sentence of each fault of this contacts.toml."""
    file = folder / "contacts.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_venue(file)
    assert {fault.file for fault in caught.value.faults} == {file}
    return [(fault.line, fault.message) for fault in caught.value.faults]


def names(found: HelpLines, on: date = TODAY) -> list[str]:
    """The ids of the lines that a help page shows."""
    return [line.id for line in found.on(on).lines]


def of(found: HelpLines, name: str) -> KnownContact:
    """The entry of an id."""
    [one] = [one for one in found.entries if one.contact.id == name]
    return one


# What a venue may say


def test_a_venue_that_says_nothing_shows_the_directory(tmp_path: Path) -> None:
    """Without the file, and with one that names no contact."""
    for found in (read_venue(tmp_path / "contacts.toml"), venue(tmp_path)):
        assert [one.contact for one in found.help_lines("BE").entries] == list(contacts("BE"))
        assert names(found.help_lines("BE")) == ["be-contact-point", "be-pag-asa", "be-payoke"]


def test_a_line_that_was_confirmed_is_good_for_longer(tmp_path: Path) -> None:
    """Nothing else of it changes; where the venue asked nothing, it is due as it would be."""
    [listed] = [one for one in contacts("BE") if one.id == "be-surya"]
    asked = listed.verify_by - timedelta(days=30)
    found = venue(tmp_path, entry("be-surya", f"confirmed = {asked}", 'by = "Desk 3"')).help_lines("BE")
    one = of(found, "be-surya")
    assert (one.confirmed, one.contact) == (Confirmation(asked, "Desk 3"), listed)
    assert one.sure_until(asked) == listed.verify_by + timedelta(days=150)
    assert of(found, "be-payoke") == KnownContact(
        next(one for one in contacts("BE") if one.id == "be-payoke")
    )


def test_a_line_of_medium_confidence_is_shown_once_somebody_asked(tmp_path: Path) -> None:
    """From the day of the confirmation on, not before."""
    said = entry("be-payoke", 'confidence = "medium"', "confirmed = 2026-12-01", 'by = "Desk 3"')
    found = venue(tmp_path, said).help_lines("BE")
    assert "be-payoke" not in names(found, date(2026, 11, 30))
    assert "be-payoke" in names(found, date(2026, 12, 1))


def test_a_correction_wins_and_the_rest_stays(tmp_path: Path) -> None:
    """Another number, checked in the country's numbering plan; name, sources and place are kept."""
    number = 'numbers = [{ published = "04 232 40 31", e164 = "+3242324031" }]'
    found = venue(tmp_path, entry("be-surya", number), entry("be-payoke", "display = false"))
    assert names(found.help_lines("BE")) == ["be-contact-point", "be-pag-asa", "be-surya"]
    line = found.help_lines("BE").on(TODAY).lines[2]
    assert (line.number.dialled, line.name) == ("tel:+3242324031", "Sürya")
    assert line.sources == next(one for one in contacts("BE") if one.id == "be-surya").sources


def test_a_contact_of_the_venue_s_own_is_shown(tmp_path: Path) -> None:
    """In its country alone; from its confirmation on it is as sure as can be, for 180 days."""
    found = venue(tmp_path, DESK)
    assert names(found.help_lines("BE")) == ["be-contact-point", "desk", "be-pag-asa"]  # nationwide first
    own = of(found.help_lines("BE"), "desk")
    assert (own.contact.confidence, own.contact.display) == ("high", True)
    assert own.sure_until(TODAY) == date(2026, 11, 1) + timedelta(180)
    assert own.contact.sources[0].name == "The airport"
    assert [one.contact for one in found.help_lines("NL").entries] == list(contacts("NL"))


@pytest.mark.parametrize("kind", LISTED)
def test_who_helps_everywhere_stands_before_who_helps_in_one_part(tmp_path: Path, kind: ContactKind) -> None:
    """Of whatever kind: but for the first, each of Belgium's own lines helps in one part of it."""
    found = venue(tmp_path, DESK.replace('kind = "support"', f'kind = "{kind}"'))
    assert names(found.help_lines("BE")) == ["be-contact-point", "desk", "be-pag-asa"]


@pytest.mark.parametrize("more", ["", entry("be-112", "confirmed = 2026-11-01", 'by = "Desk 3"')])
def test_a_venue_s_number_for_danger_replaces_the_directory_s(tmp_path: Path, more: str) -> None:
    """Its own police at the airport; the other number is known still, also one that was confirmed."""
    found = venue(tmp_path, more, POLICE).help_lines("BE")
    assert found.emergency is not None
    assert found.emergency.contact.id == "airport-police"
    assert [one.contact.id for one in found.entries if one.contact.primary] == ["airport-police"]
    assert of(found, "be-112").hidden_because(TODAY) == "it is an emergency number"


def test_another_number_of_the_directory_may_be_the_one_for_danger(tmp_path: Path) -> None:
    """One key is enough."""
    found = venue(tmp_path, entry("be-101", "primary = true")).help_lines("BE").on(TODAY)
    assert found.emergency is not None
    assert found.emergency.shown == "101"


# The rules

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
confirmations = st.none() | st.builds(Confirmation, days, st.just("Desk 3"))


@st.composite
def entries(draw: st.DrawFn) -> KnownContact:
    """A contact of the directory as somebody else might have found it, and perhaps confirmed it."""
    checked = draw(days)
    known = draw(st.sampled_from([*contacts("BE"), *contacts("US"), *contacts("GB")]))
    changes = {
        "kind": draw(st.sampled_from([*LISTED, "emergency"])),
        "confidence": draw(st.sampled_from(["high", "medium", "low"])),
        "display": draw(st.booleans()),
        "checked": checked,
        "verify_by": draw(st.sampled_from([checked.replace(day=28, year=checked.year + 1)])),
        "area": draw(st.sampled_from([None, "Gent"])),
        "primary": False,
    }
    return KnownContact(known.model_copy(update=changes), draw(confirmations))


@given(known=st.lists(entries(), max_size=8), on=days)
def test_nothing_unsure_is_shown(known: list[KnownContact], on: date) -> None:
    """Of low confidence, not for display, past its date, or of medium confidence and not confirmed yet."""
    found = HelpLines(tuple(known))
    shown = list(found.shown(on))
    for one in shown:
        line, asked = one.contact, one.confirmed is not None and one.confirmed.on <= on
        assert line.kind in LISTED
        assert line.display
        assert line.voices
        assert line.confidence == "high" or (line.confidence == "medium" and asked)
        assert on <= one.shown_until(on)
        assert line.checked <= on or on < newest_check()
    assert found.on(on).lines == tuple(one.said(on) for one in shown)[:MOST_LINES]


@given(known=st.lists(entries(), max_size=8), on=days)
def test_what_is_sure_is_shown(known: list[KnownContact], on: date) -> None:
    """A line is left out for one of its reasons, and for no other; whoever asks is told which."""
    found = HelpLines(tuple(known))
    shown = list(found.shown(on))
    assert sorted(map(id, shown)) == sorted(id(one) for one in known if one.hidden_because(on) is None)
    assert [one.contact.area is not None for one in shown] == sorted(
        one.contact.area is not None for one in shown
    )


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, None),
        ({"kind": "emergency"}, "it is an emergency number"),
        ({"display": False}, "it is marked as not for display"),
        ({"numbers": ()}, "it has no number to call"),
        ({"confidence": "medium"}, "its confidence is medium, and the venue has not confirmed it"),
        ({"confidence": "low"}, "its confidence is low"),
        (
            {"verify_by": date(2025, 11, 21)},
            "it was to be verified by 2025-11-21, and twelve months have passed",
        ),
        ({"verify_by": date(2025, 11, 22)}, None),
        ({"ends": date(2026, 10, 23)}, "it was to change on 2026-10-23, and 30 days have passed"),
        ({"ends": date(2026, 10, 24)}, None),
    ],
)
def test_whoever_misses_a_line_is_told_why(changes: dict[str, object], reason: str | None) -> None:
    """In the words of `kiosk contacts`; each reason by itself hides it."""
    line = next(one for one in contacts("BE") if one.id == "be-surya")
    assert KnownContact(line.model_copy(update=changes)).hidden_because(TODAY) == reason


def test_a_confirmation_that_is_to_come_brings_no_lapsed_line_back(tmp_path: Path) -> None:
    """A year that was mistyped, a clock that was wrong: until that day it is as if nobody had asked."""
    dates = ("checked = 2026-11-22", "verify-by = 2027-11-22")
    said = entry("be-payoke", *dates, "confirmed = 2029-01-10", 'by = "Desk 3"')
    found = venue(tmp_path, said).help_lines("BE")
    assert "be-payoke" in names(found, date(2028, 11, 22))
    assert "be-payoke" not in names(found, date(2028, 11, 23))
    assert "be-payoke" not in names(found, date(2029, 1, 9))
    assert "be-payoke" in names(found, date(2029, 1, 10))


def test_a_check_that_is_to_come_leaves_the_directory_s_own(tmp_path: Path) -> None:
    """A venue dates a line anew: before that day the directory's dates count; its own line is not shown."""
    [listed] = [one for one in contacts("BE") if one.id == "be-surya"]
    dates = ("checked = 2090-01-01", "verify-by = 2091-01-01", "ends = 2090-06-01")
    desk = DESK.replace("2026-11-01", "2090-01-01")
    found = venue(tmp_path, entry("be-surya", *dates), desk).help_lines("BE")
    today = newest_check()
    assert of(found, "be-surya").sure_until(today) == KnownContact(listed).sure_until(today)
    told = "it is said to have been checked on 2090-01-01, which is still to come"
    assert of(found, "desk").hidden_because(today) == told
    assert of(found, "be-surya").sure_until(date(2090, 1, 1)) == date(2090, 5, 31)


def test_a_venue_knows_of_a_change(tmp_path: Path) -> None:
    """Its day is one key more; a confirmation does not put it off."""
    said = entry("be-surya", "ends = 2027-01-10", "confirmed = 2027-01-09", 'by = "Desk 3"')
    found = venue(tmp_path, said).help_lines("BE")
    assert of(found, "be-surya").sure_until(date(2027, 1, 9)) == date(2027, 1, 9)
    assert of(found, "be-surya").hidden_because(date(2027, 2, 8)) is None
    gone = "it was to change on 2027-01-10, and 30 days have passed"
    assert of(found, "be-surya").hidden_because(date(2027, 2, 9)) == gone


def test_a_clock_that_is_not_set_hides_no_line(tmp_path: Path) -> None:
    """In 1970 every day on which anybody looked is to come, and help stands all the same."""
    found = venue(tmp_path, DESK).help_lines("BE")
    assert names(found, date(1970, 1, 2)) == names(found, TODAY)


# Faults

WRONG = """\
format = 1

[[contacts]]
id = "be-suria"  # ! an id that the directory does not have

[[contacts]]
id = "be-payoke"
numbers = [{ published = "03 201 16 90", e164 = "+3232011691" }]  # ! other digits

[[contacts]]
id = "be-pag-asa"
confirmed = 2026-12-01  # ! nobody

[[contacts]]
id = "be-pag-asa"  # ! twice

[[contacts]]
id = "be-101"
by = "Desk 3"  # ! no day

[[contacts]]
id = "be-surya"  # a number that is in no numbering plan
numbers = [
  { published = "04 232", e164 = "+324232" },  # !
]
"""
UNREADABLE = """\
format = 1

[[contacts]]
id = "be-surya"
verify-by = "soon"  # !
verifyby = 2027-01-01  # !
confirmed = "2026-12-01"  # !
by = ""  # !

[[contacts]]
id = "be-payoke"
kind = "suport"  # !
country = "UK"  # !
sources = ["agi"]  # !

[sources]
agii = { name = "AGII", url = "https://www.agii.be" }
"""


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    """Each with its line, with what was found and what was probably meant."""
    found = faults(tmp_path, WRONG)
    marked = [number for number, line in enumerate(WRONG.split("\n"), 1) if "# !" in line]
    assert [line for line, _ in found] == marked
    assert [message for _, message in found] == [
        'contacts[1].id: the directory has no contact "be-suria"; did you mean "be-surya"?',
        (
            'contacts[2].numbers[1]: e164 "+3232011691" is another number than "03 201 16 90" in "BE"; '
            'did you mean "+3232011690"?'
        ),
        "contacts[3].confirmed: confirmed and by stand together: write the day, and who asked on that day",
        'contacts[4].id: "be-pag-asa" is there already: write one entry of it',
        "contacts[5].by: confirmed and by stand together: write the day, and who asked on that day",
        (
            'contacts[6].numbers[1]: e164 "+324232" is in no numbering plan: '
            "see on its page which number is right"
        ),
    ]


def test_a_value_that_is_none_is_told_as_it_was_written(tmp_path: Path) -> None:
    """A date in quotes, a key that nobody knows, a word beside the right one."""
    found = faults(tmp_path, UNREADABLE)
    assert [line for line, _ in found] == [
        number for number, line in enumerate(UNREADABLE.split("\n"), 1) if "# !" in line
    ]
    said = [message for _, message in found]
    assert said == [
        'contacts[1].verify-by: "soon" is not a date such as 2026-01-02, without quotes',
        'contacts[1].verifyby: unknown key "verifyby"; did you mean "verify-by"?',
        (
            'contacts[1].confirmed: "2026-12-01" is not a date such as 2026-01-02, without quotes: '
            "write confirmed = 2026-12-01"
        ),
        "contacts[1].by: is empty",
        f'contacts[2].kind: "suport" is none of {", ".join(get_args(ContactKind))}; did you mean "support"?',
        'contacts[2].country: "UK" is no country code of ISO 3166, as JP; did you mean "GB"?',
        'contacts[2].sources[1]: there is no source "agi"; did you mean "agii"?',
    ]


@pytest.mark.parametrize(
    ("written", "line", "said"),
    [
        (entry("desk"), 4, "a contact of your own needs country"),
        (entry("desk", 'country = "BE"'), 3, '"kind" is missing'),
        (entry("be-surya", "verify-by = 2026-11-22"), 3, "verify-by is not after checked"),
        (entry("be-surya", "confirmed = 9999-12-31", 'by = "x"'), 5, "is no day on which anybody asked"),
        (entry("be-surya", 'free = "https://example.org"'), 3, "is none of its sources"),
        (entry("be-surya", "primary = true"), 5, 'is of kind = "emergency"'),
        (entry("be-112", "numbers = []"), 3, "has a number to call"),
        (entry("be-112", "primary = false"), 5, "leaves BE without a number for danger"),
        (POLICE + entry("be-101", "primary = true"), 19, "another is primary = true for BE"),
        ('sources = 3\n[[contacts]]\nid = "be-surya"\nsources = ["a"]\n', 2, "sources: 3 is not a table"),
        ('[contacts]\nid = "be-surya"\n', 2, "write [[contacts]], with two brackets"),
        (entry("be-surya", '"a\\nb" = 1'), 5, "a\\u000ab"),
        ("x = [", 2, "is not closed"),
    ],
)
def test_what_cannot_be_is_refused(tmp_path: Path, written: str, line: int, said: str) -> None:
    """Above all what would leave people without a number for danger."""
    found = faults(tmp_path, TOP + written)
    assert any(where == line and said in message for where, message in found), found


@given(text=st.text(st.sampled_from("[]{}=\"'.,#\n abe-surya1209contspmfidby"), max_size=60))
def test_no_file_is_more_than_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Whatever stands in it, it is read or its faults are told."""
    file = tmp_path_factory.mktemp("venue") / "contacts.toml"
    file.write_text(f"{TOP}[[contacts]]\nid = 'be-surya'\n{text}", encoding="utf-8")
    try:
        found = read_venue(file).help_lines("BE")
    except ContentError as error:
        assert error.faults  # noqa: PT017 - both ends are right
    else:
        assert found.on(TODAY).lines
        assert found.emergency is not None
