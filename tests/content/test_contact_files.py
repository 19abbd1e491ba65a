"""A country's file of help lines: what of it is shown, in which order, and what makes it a bad file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.directory.contact import contacts, covered_countries, read_contacts
from kiosk.content.directory.venue import Venue
from kiosk.content.errors import ContentError

TODAY = date(2026, 11, 22)


def entry(name: str, **more: str) -> str:
    """A line of a made-up directory of Belgium, all of it valid but for what `more` changes."""
    usual = {
        "kind": '"support"',
        "name": f'"{name}"',
        "name-locale": '"nl"',
        "name-english": f'"{name}"',
        "for-whom": '"Anyone"',
        "numbers": '[{ published = "02 511 64 64", e164 = "+3225116464" }]',
        "confidence": '"high"',
        "display": "true",
        "checked": "2026-11-22",
        "verify-by": "2027-11-22",
        "sources": '[{ name = "A page", url = "https://example.org" }]',
    }
    keys = {**usual, **{key.replace("_", "-"): value for key, value in more.items()}}
    body = "\n".join(f"{key} = {value}" for key, value in keys.items() if value)
    return f'[[contacts]]\nid = "{name}"\n{body}\n'


EMERGENCY = entry(
    "be-112", kind='"emergency"', primary="true", numbers='[{ published = "112", short-code = "112" }]'
)


def written(folder: Path, *entries: str) -> Path:
    """A country's file."""
    file = folder / "BE.toml"
    file.write_text('country = "BE"\n' + "".join((*entries, EMERGENCY)), encoding="utf-8")
    return file


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose files stand for the directory's."""
    monkeypatch.setattr("kiosk.content.directory.contact.FOLDER", tmp_path)
    contacts.cache_clear()
    covered_countries.cache_clear()
    yield tmp_path
    contacts.cache_clear()
    covered_countries.cache_clear()


def test_lines_stand_in_the_order_that_helps_most(directory: Path) -> None:
    """Nationwide before regional; support, labour, children, tip, police; then the file's order."""
    written(
        directory,
        entry("regional", area='"Gent"'),
        entry("police", kind='"police"'),
        entry("tip", kind='"tip"'),
        entry("children", kind='"children"'),
        entry("support-1"),
        entry("support-2"),
        entry("labour", kind='"labour"'),
    )
    assert [one.contact.id for one in Venue().help_lines("BE").shown(TODAY)] == [
        *("support-1", "support-2", "labour", "children", "tip", "police", "regional")
    ]
    assert [line.id for line in Venue().help_lines("BE").on(TODAY).lines] == [
        "support-1",
        "support-2",
        "labour",
    ]
    written(directory, entry("regional", area='"Gent"'), entry("police", kind='"police"'))
    contacts.cache_clear()
    assert [line.id for line in Venue().help_lines("BE").on(TODAY).lines] == ["police", "regional"]


@pytest.mark.parametrize(
    "more",
    [
        {"confidence": '"medium"'},
        {"confidence": '"low"'},
        {"display": "false"},
        {"kind": '"emergency"'},
        {"numbers": "[]"},
        {"numbers": '[{ published = "711", short-code = "711", textphone = true }]'},
        {"checked": "2025-11-20", "verify_by": "2025-11-21"},
        {"ends": "2026-10-23"},
    ],
)
def test_a_line_that_is_not_sure_is_not_shown(directory: Path, more: dict[str, str]) -> None:
    """The emergency number stands alone."""
    written(directory, entry("line", **more))
    found = Venue().help_lines("BE").on(TODAY)
    assert found.lines == ()
    assert found.emergency is not None


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"sources": "[]"}, "sources: is empty"),
        ({"numbers": '[{ published = "02 511 64 65", e164 = "+3225116464" }]'}, "is another number than"),
        ({"numbers": '[{ published = "02 511 64", e164 = "+32251164" }]'}, "is in no numbering plan"),
        ({"numbers": '[{ published = "call", e164 = "+3225116464" }]'}, "cannot be dialled"),
        ({"numbers": '[{ published = "112", short-code = "101" }]'}, "has other digits"),
        ({"numbers": '[{ published = "112" }]'}, "either e164 or short-code"),
        ({"kind": '"suport"'}, 'did you mean "support"'),
        ({"free": '"https://example.org/other"'}, "is none of its sources"),
        ({"hours": '"allways"'}, "hours"),
        ({"hours": '{ monday = ["09:00-17:00"] }'}, "hours"),
        ({"hours": '{ mon-fri = ["9-17"] }'}, "hours"),
        ({"name_locale": '"xx-nowhere"'}, "no code of a language"),
        ({"verify_by": "2026-11-22"}, "verify-by is not after checked"),
        ({"primary": "true"}, "one emergency number, and only one"),
        ({"phone": '"112"'}, 'unknown key "phone"'),
    ],
)
def test_a_bad_file_is_refused(tmp_path: Path, more: dict[str, str], said: str) -> None:
    """The fault names the file and says what was found."""
    file = written(tmp_path, entry("line", **more))
    with pytest.raises(ContentError, match=said) as raised:
        read_contacts(file)
    assert {fault.file for fault in raised.value.faults} == {file}


def test_a_file_that_says_another_country_is_refused(tmp_path: Path) -> None:
    """Its numbers would be read in the wrong numbering plan."""
    file = written(tmp_path).rename(tmp_path / "NL.toml")
    with pytest.raises(ContentError, match='country = "BE"'):
        read_contacts(file)


def test_hours_are_read_as_they_are_written(tmp_path: Path) -> None:
    """Days to spans of local time; several spans a day where the office has a break."""
    file = written(
        tmp_path, entry("line", hours='{ mon-fri = ["09:00-12:30", "13:30-17:00"], sat = ["10:00-24:00"] }')
    )
    assert read_contacts(file)[0].hours == {
        "mon-fri": ("09:00-12:30", "13:30-17:00"),
        "sat": ("10:00-24:00",),
    }
