"""Help lines: which are shown where, until when, with which number and which promises."""

from datetime import date, timedelta

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.directory.contact import FOLDER, Contact, contacts, covered_countries, newest_check
from kiosk.content.directory.figures import figures
from kiosk.content.directory.help_lines import ShownHelp, common_claims
from kiosk.content.directory.known_contact import KnownContact
from kiosk.content.directory.venue import Venue

TODAY = date(2026, 11, 22)
EVERY = [(country, one) for country in sorted(covered_countries()) for one in contacts(country)]
NAMES = [one.id for _, one in EVERY]
SP = "\u00a0"


def lines_to_show(country: str | None, on: date) -> ShownHelp:
    """What a help page shows where no venue has confirmed anything."""
    return Venue().help_lines(country).on(on)


def shown(found: ShownHelp) -> list[tuple[str, str]]:
    """Whose lines are shown, and with which numbers."""
    return [(line.id, line.number.shown) for line in found.lines]


@pytest.mark.parametrize(
    ("country", "lines", "emergency"),
    [
        (
            "BE",
            [
                ("be-contact-point", f"078{SP}05{SP}58{SP}00"),
                ("be-pag-asa", f"02{SP}511{SP}64{SP}64"),
                ("be-payoke", f"03{SP}201{SP}16{SP}90"),
            ],
            "112",
        ),
        ("JP", [("jp-anonymous-line", "0120-924-839")], "110"),
        ("GH", [("gh-helpline-of-hope", f"0800{SP}800{SP}800")], "112"),
        (
            "HU",
            [
                ("hu-okit", f"06{SP}80{SP}20{SP}55{SP}20"),
                ("hu-aldozatsegito-vonal", f"06{SP}80{SP}225{SP}225"),
            ],
            "112",
        ),
        ("ES", [("es-016", "016"), ("es-policia", f"900{SP}10{SP}50{SP}90")], "112"),
        (
            "FR",
            [("fr-116006", f"116{SP}006"), ("fr-3919", "3919"), ("fr-119", "119")],
            "112",
        ),
        (
            "SE",
            [("se-kvinnofridslinjen", f"020-50{SP}50{SP}50"), ("se-polisen", f"114{SP}14")],
            "112",
        ),
        (
            "AU",
            [("au-salvation-army", f"1300{SP}473{SP}560"), ("au-federal-police", f"131{SP}237")],
            "000",
        ),
        (
            "SG",
            [
                ("sg-mom", f"6438{SP}5122"),
                ("sg-domestic-workers", f"1800{SP}339{SP}5505"),
                ("sg-police", f"6435{SP}0000"),
            ],
            "999",
        ),
        ("HK", [("hk-labour-department", f"2157{SP}9537")], "999"),
        ("TW", [("tw-1955", "1955")], "110"),
        ("KZ", [("kz-11616", f"116{SP}16")], "102"),
        ("IS", [("is-112-advice", "112"), ("is-red-cross", "1717")], "112"),
        ("MN", [], "102"),
        ("CN", [], "110"),
        ("SA", [], "911"),
        ("SK", [("sk-national-line", f"0800{SP}800{SP}818")], "112"),
        (
            "US",
            [("us-national-hotline", "1-888-373-7888")],
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
    assert lines_to_show(country, TODAY) == ShownHelp((), None)


@given(days=st.integers(-1000, 1000), country=st.sampled_from(sorted(covered_countries())))
def test_lines_lapse_and_the_emergency_number_does_not(days: int, country: str) -> None:
    """Twelve months after the last of a country's dates none of its lines is shown."""
    last = max(one.verify_by for one in contacts(country))
    found = lines_to_show(country, last.replace(day=28, year=last.year + 1) + timedelta(days))
    assert not (found.lines and days > 3)
    assert len(found.lines) <= 3
    assert found.emergency == lines_to_show(country, TODAY).emergency is not None


@pytest.mark.parametrize("on", [TODAY, date(2027, 11, 23), date(2028, 6, 1), date(2040, 1, 1)], ids=str)
@pytest.mark.parametrize("country", sorted(covered_countries()))
def test_every_country_shows_what_its_data_allow(country: str, on: date) -> None:
    """As shipped: high confidence, for display, with a number, not lapsed; and the number for danger."""
    allowed = {
        one.id
        for one in contacts(country)
        if one.kind != "emergency"
        and one.display
        and one.confidence == "high"
        and any(not number.textphone for number in one.numbers)
        and on <= KnownContact(one).shown_until(on)
    }
    found = lines_to_show(country, on)
    assert {line.id for line in found.lines} <= allowed
    assert len(found.lines) == min(3, len(allowed))
    left_out = allowed - {line.id for line in found.lines}
    regional = {one.id for one in contacts(country) if one.area}
    assert not left_out - regional or not {line.id for line in found.lines} & regional
    primary = [one for one in contacts(country) if one.primary]
    assert [found.emergency] == [one.number for one in primary]


@pytest.mark.parametrize(("country", "one"), EVERY, ids=NAMES)
def test_every_entry_says_who_says_so_and_when(country: str, one: Contact) -> None:
    """Nothing stands in the directory without a source, nor without the day somebody looked."""
    assert one.sources
    assert one.id.startswith(f"{country.lower()}-")
    assert one.checked <= newest_check()


@pytest.mark.parametrize(("country", "one"), EVERY, ids=NAMES)
def test_a_number_is_the_one_that_was_published(country: str, one: Contact) -> None:
    """However it is written on the glass, in its own country it dials what the source printed."""
    for number in one.numbers:
        assert " " not in number.shown
        if number.e164 is None:
            assert number.shown == number.published.replace(" ", SP)
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
    assert hotline.number.published == "1-888-373-7888"


def test_the_clock_is_measured_by_the_newest_check() -> None:
    """It is the newest day in the whole directory, though it is known without reading the countries."""
    dates = {one.checked for _, one in EVERY} | {one.checked for one in figures().values()}
    assert newest_check() == max(dates)


def test_a_promise_is_made_only_where_every_line_makes_it() -> None:
    """In Spain both answer day and night, and one alone is free; of Belgium's first nothing is known."""
    assert common_claims(lines_to_show("ES", TODAY).lines) == {"always"}
    assert common_claims(lines_to_show("BE", TODAY).lines) == frozenset()
    assert common_claims(lines_to_show("SK", TODAY).lines) == {"free", "anonymous"}
    assert common_claims(lines_to_show("GB", TODAY).lines) == {"confidential"}
    assert common_claims(()) == frozenset()


def test_each_country_has_one_file() -> None:
    """Ninety-six countries and territories have been looked at."""
    assert len(covered_countries()) == 96
    assert {file.stem for file in FOLDER.iterdir()} == covered_countries()
