"""Help lines: which are shown where, until when, with which number and which promises."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.contacts import (
    FOLDER,
    Contact,
    Help,
    common_claims,
    contacts,
    countries,
    lines_to_show,
    newest_check,
    read_contacts,
)
from kiosk.content.faults import ContentError
from kiosk.content.figures import figures

TODAY = date(2026, 11, 22)
EVERY = [(country, one) for country in sorted(countries()) for one in contacts(country)]
NAMES = [one.id for _, one in EVERY]
SP = "\u00a0"


def shown(found: Help) -> list[tuple[str, str]]:
    """Whose lines are shown, and with which numbers."""
    return [(line.id, line.number.shown) for line in found.lines if line.number]


@pytest.mark.parametrize(
    ("country", "lines", "emergency"),
    [
        (
            "BE",
            [
                ("be-pag-asa", f"02{SP}511{SP}64{SP}64"),
                ("be-payoke", f"03{SP}201{SP}16{SP}90"),
                ("be-surya", f"04{SP}232{SP}40{SP}30"),
            ],
            "112",
        ),
        ("JP", [("jp-anonymous-line", "0120-924-839")], "110"),
        ("SK", [("sk-national-line", f"0800{SP}800{SP}818")], "112"),
        (
            "US",
            [("us-national-hotline", f"(888){SP}373-7888"), ("us-hsi-tip-line", f"(866){SP}347-2423")],
            "911",
        ),
        (
            "GB",
            [("gb-unseen", f"08000{SP}121{SP}700"), ("gb-salvation-army", f"0800{SP}808{SP}3733")],
            "999",
        ),
    ],
)
def test_a_country_shows_its_lines(country: str, lines: list[tuple[str, str]], emergency: str) -> None:
    """The sure ones, nationwide and supporting first, and one emergency number."""
    found = lines_to_show(country, TODAY)
    assert shown(found) == lines
    assert found.emergency is not None
    assert found.emergency.shown == emergency
    assert found.emergency.dialled == f"tel:{emergency}"


@pytest.mark.parametrize("country", [None, "AQ", "be", "../BE", ""])
def test_a_country_without_a_file_shows_nothing(country: str | None) -> None:
    """No line of another country, and no number that might be wrong."""
    assert lines_to_show(country, TODAY) == Help((), None)


@given(days=st.integers(-1000, 1000), country=st.sampled_from(sorted(countries())))
def test_a_line_lapses_and_the_emergency_number_does_not(days: int, country: str) -> None:
    """On the last day of its date a line is still shown, on the next no more."""
    last = max(one.verify_by for one in contacts(country))
    found = lines_to_show(country, last + timedelta(days))
    assert bool(found.lines) == (days <= 0)
    assert len(found.lines) <= 3
    assert found.emergency == lines_to_show(country, TODAY).emergency is not None


@pytest.mark.parametrize(("country", "one"), EVERY, ids=NAMES)
def test_every_entry_says_who_says_so_and_when(country: str, one: Contact) -> None:
    """Nothing stands in the directory without a source, nor without the day somebody looked."""
    assert one.sources
    assert one.id.startswith(f"{country.lower()}-")
    assert one.checked <= newest_check()
    assert one.verify_by == one.checked.replace(year=one.checked.year + 1)


@pytest.mark.parametrize(("country", "one"), EVERY, ids=NAMES)
def test_a_number_is_the_one_that_was_published(country: str, one: Contact) -> None:
    """However it is written on the glass, in its own country it dials what the source printed."""
    for number in one.numbers:
        assert " " not in number.shown
        if number.e164 is None:
            assert number.shown == number.published
            assert number.dialled == f"tel:{number.short_code}"
            continue
        for text in (number.published, number.shown):
            read = phonenumbers.parse(text, country)
            assert phonenumbers.is_valid_number_for_region(read, country)
            assert phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164) == number.e164
        assert number.dialled == f"tel:{number.e164}"


def test_a_textphone_is_not_the_number_to_call() -> None:
    """The relay for machines that write is known, and never the line's number."""
    hotline = next(one for one in contacts("US") if one.id == "us-national-hotline")
    assert [number.published for number in hotline.numbers if number.textphone] == ["711"]
    assert hotline.number is not None
    assert hotline.number.published == "1-888-373-7888"


def test_the_clock_is_measured_by_the_newest_check() -> None:
    """It is the newest day in the whole directory, though it is known without reading the countries."""
    dates = {one.checked for _, one in EVERY} | {one.checked for one in figures().values()}
    assert newest_check() == max(dates)


def test_a_promise_is_made_only_where_every_line_makes_it() -> None:
    """In Belgium all answer day and night, and only one says that it asks for no name."""
    assert common_claims(lines_to_show("BE", TODAY).lines) == {"always"}
    assert common_claims(lines_to_show("SK", TODAY).lines) == {"free", "anonymous"}
    assert common_claims(lines_to_show("GB", TODAY).lines) == {"confidential"}
    assert common_claims(()) == frozenset()


def test_each_country_has_one_file() -> None:
    """Five countries have been looked at."""
    assert countries() == {"BE", "GB", "JP", "SK", "US"}
    assert {file.stem for file in FOLDER.iterdir()} == countries()


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
def shown_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose files stand for the directory's."""
    monkeypatch.setattr("kiosk.content.contacts.FOLDER", tmp_path)
    contacts.cache_clear()
    countries.cache_clear()
    yield tmp_path
    contacts.cache_clear()
    countries.cache_clear()


def test_lines_stand_in_the_order_that_helps_most(shown_of: Path) -> None:
    """Nationwide before regional; support, labour, children, police; then the file's order; three at most."""
    written(
        shown_of,
        entry("regional", area='"Gent"'),
        entry("police", kind='"police"'),
        entry("children", kind='"children"'),
        entry("support-1"),
        entry("support-2"),
        entry("labour", kind='"labour"'),
    )
    assert [line.id for line in lines_to_show("BE", TODAY).lines] == ["support-1", "support-2", "labour"]
    written(shown_of, entry("regional", area='"Gent"'), entry("police", kind='"police"'))
    contacts.cache_clear()
    assert [line.id for line in lines_to_show("BE", TODAY).lines] == ["police", "regional"]


@pytest.mark.parametrize(
    "more",
    [
        {"confidence": '"medium"'},
        {"confidence": '"low"'},
        {"display": "false"},
        {"kind": '"emergency"'},
        {"numbers": "[]"},
        {"numbers": '[{ published = "711", short-code = "711", textphone = true }]'},
        {"checked": "2025-11-20", "verify_by": "2026-11-21"},
    ],
)
def test_a_line_that_is_not_sure_is_not_shown(shown_of: Path, more: dict[str, str]) -> None:
    """The emergency number stands alone."""
    written(shown_of, entry("line", **more))
    found = lines_to_show("BE", TODAY)
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
        ({"name_locale": '"xx-nowhere"'}, "no locale"),
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
