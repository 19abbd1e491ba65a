"""The figures of the directory: never without year and source, and only while they are current."""

import unicodedata
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.directory.figures import Figure, figures, read_figures
from kiosk.content.errors import ContentError
from kiosk.content.language.locales import babel

EVERY = list(figures().values())

ENTRY = """
[[figures]]
id = "children"
number = 38
shown-as = "share"
year = "2022"
text = "More than one in three victims found is a child."
source-name = "UNODC"
source-url = "https://www.unodc.org/report"
checked = 2026-11-22
verify-by = 2027-11-22
"""


def digits(text: str) -> str:
    """The digits of a text, of whatever script."""
    return "".join(str(unicodedata.digit(sign)) for sign in text if sign.isdigit())


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
def test_every_figure_names_its_year_source_and_dates(one: Figure) -> None:
    """A number without them is not shown."""
    assert one.source_name
    assert one.source_url.startswith("https://")
    assert 2020 <= int(one.year[:4]) <= one.checked.year
    assert one.checked < one.verify_by
    assert "modern slavery" not in one.text.lower()
    assert str(one.number) not in one.text, "the number stands beside the sentence, not in it"


@pytest.mark.parametrize(
    ("name", "locale", "shown"),
    [
        ("children", "en", "38%"),
        ("children", "fr", "38\u202f%"),
        ("children", "de", "38\u00a0%"),
        ("children", "tr", "%38"),
        ("rise", "en", "+25%"),
        ("found", "en", "200,000+"),
        ("found", "sk", "200\u00a0000+"),
        ("eu", "en", "9,678"),
        ("eu", "de", "9.678"),
    ],
)
def test_a_number_is_written_as_the_locale_writes_it(name: str, locale: str, shown: str) -> None:
    """Its separators, its sign for percent, and where that stands."""
    assert figures()[name].shown(babel(locale)).replace("\u00a0", "\u202f") == shown.replace(
        "\u00a0", "\u202f"
    )


@pytest.mark.parametrize(
    "locale", ["ar", "bn", "de", "fa", "fr", "he", "hi", "ja", "ne", "nl", "sk", "ur", "zh-Hans"]
)
@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
def test_a_number_stays_the_same_in_every_locale(one: Figure, locale: str) -> None:
    """Whatever script its digits are in."""
    assert digits(one.shown(babel(locale))) == str(one.number)


def test_a_figure_lapses_when_the_next_of_its_kind_is_out() -> None:
    """The Global Report comes every other December, the United Kingdom's each March, Eurostat's in spring."""
    assert {one.id: f"{one.verify_by:%Y-%m}" for one in EVERY} == {
        **dict.fromkeys(("children", "women", "found", "rise", "child-rise", "labour-rise"), "2027-01"),
        "uk": "2027-03",
        "eu": "2027-04",
    }


def test_a_share_is_the_part_of_a_whole() -> None:
    """A percentage of all people found fills that part of a drawing; a rise or a count fills none."""
    assert figures()["children"].share == pytest.approx(0.38)
    assert figures()["rise"].share is None
    assert figures()["found"].share is None


@given(days=st.integers(-4000, 4000))
def test_a_figure_is_shown_until_its_last_day(days: int) -> None:
    """The day itself included; afterwards somebody has to look again."""
    one = figures()["children"]
    assert one.is_current(one.verify_by + timedelta(days)) == (days <= 0)


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("number = 38", 'number = "38"', "is not a whole number"),
        ("number = 38", "number = 0", "is not more than 0"),
        ('"share"', '"shares"', 'did you mean "share"'),
        ('year = "2022"', "year = 2022", "is not a text in quotes"),
        ('source-url = "https://www.unodc.org/report"', "", '"source-url" is missing'),
        ("verify-by = 2027-11-22", "verify-by = 2026-11-22", "verify-by is not after checked"),
        ("verify-by = 2027-11-22", 'verify-by = "2027-11-22"', "is not a date"),
    ],
)
def test_a_bad_file_is_refused(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    """The fault says what was found and what was meant."""
    file = tmp_path / "figures.toml"
    file.write_text(ENTRY.replace(right, wrong), encoding="utf-8")
    with pytest.raises(ContentError, match=said) as raised:
        read_figures(file)
    assert all(fault.line for fault in raised.value.faults)


def test_a_good_file_is_read(tmp_path: Path) -> None:
    """By the ids of its figures."""
    file = tmp_path / "figures.toml"
    file.write_text(ENTRY, encoding="utf-8")
    assert read_figures(file)["children"].verify_by == date(2027, 11, 22)
