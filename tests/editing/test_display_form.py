"""A display's file as a form: every key, checked as the display would, and nothing else of the file moves."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kiosk.content.display.display import Display, Screen
from kiosk.content.toml.positions import KeyPath
from kiosk.editing.displays import display_form as form
from kiosk.editing.displays.display_choices import clock_choices, country_choices, language_choices
from kiosk.editing.displays.display_fields import FIELD_AT, FIELDS
from kiosk.editing.displays.display_form import FieldRefused
from kiosk.editing.edits import Edit, edited, read
from kiosk.editing.publishing.key_words import said

TEXT = """\
# The screen above gate row 3.
format = 1
id = "BRU-1"   # as on its back
country = "BE"
timezone = "Europe/Brussels"
locales = ["fr", "nl", "de"]  # as the law has them

[screen]
pixels = [1920, 1080]
# Measured on 2026-11-02.
diagonal-inches = 55
"""


def after(act: Callable[..., list[Edit]], *arguments: Any, text: str = TEXT) -> str:
    """What the file says after an act."""
    return edited(text, act(read(text), *arguments))


def fault(text: str, *place: str) -> str:
    """What is told beside a field."""
    return next(one.fault for one in form.form_of(read(text)) if one.about.place == place)


def test_every_key_of_a_display_is_a_field() -> None:
    """What can be written into the file can be said in the form."""
    keys: set[KeyPath] = {
        (name.replace("_", "-"),) for name in Display.model_fields if name not in ("format", "screen")
    }
    keys |= {("screen", name.replace("_", "-")) for name in Screen.model_fields}
    assert {one.place for one in FIELDS} == keys


def test_choices_are_those_of_the_reader() -> None:
    """Each choice can be put into the file, and no display refuses it."""
    for one in FIELDS:
        for choice in one.choices:
            assert (
                form.value_at(read(after(form.with_value, one.place, choice.value)), one.place)
                == choice.value
            )


@pytest.mark.parametrize(
    ("place", "said", "line", "was"),
    [
        (("screen", "diagonal-inches"), "140 cm", "diagonal-inches = 55.1", "diagonal-inches = 55"),
        (("screen", "pixels"), "3840x2160", "pixels = [3840, 2160]", "pixels = [1920, 1080]"),
        (("id",), "  BRU  2 ", 'id = "BRU 2"   # as on its back', 'id = "BRU-1"   # as on its back'),
    ],
)
def test_a_changed_field_is_one_changed_line(place: tuple[str, ...], said: str, line: str, was: str) -> None:
    """Comments, order and spaces stay as somebody wrote them."""
    assert after(form.with_value, place, form.read_as(FIELD_AT[place], said)) == TEXT.replace(was, line)


def test_a_field_that_is_emptied_is_taken_from_the_file() -> None:
    """And one of a table that is not there is taken from nothing."""
    place = ("screen", "diagonal-inches")
    assert "diagonal" not in after(form.with_value, place, form.read_as(FIELD_AT[place], " "))
    assert after(form.with_value, place, None, text="format = 1\n") == "format = 1\n"


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (("screen", "pixels"), [20, 1080], "100"),
        (("idle-seconds",), 5, "10"),
        (("mode",), "loud", "booth"),
        (("country",), "XX", "XX"),
        (("timezone",), "Europe/Brussel", "Europe/Brussels"),
    ],
)
def test_a_value_that_a_display_refuses_is_told_and_not_taken(
    place: tuple[str, ...], value: object, told: str
) -> None:
    """In the reader's own words."""
    document = read(TEXT)
    with pytest.raises(FieldRefused, match=told):
        form.with_value(document, place, value)


def test_a_fault_stands_beside_its_field_alone() -> None:
    """Of a file that somebody wrote by hand; what is at no field is told as well."""
    text = TEXT.replace('"BE"', '"Belgium"') + "rotaton = 90\n"
    assert "BE" in fault(text, "country")
    assert fault(text, "mode") == ""
    assert any("rotaton" in one for one in form.faults_beside(read(text)))


def test_a_faulty_field_keeps_no_other_from_being_mended() -> None:
    """A file with two faults is mended in two steps."""
    text = TEXT.replace('"BE"', '"Belgium"').replace("1080", "10")
    mended = after(form.with_value, ("country",), "BE", text=text)
    assert fault(mended, "country") == ""
    assert fault(mended, "screen", "pixels")


def test_a_clock_goes_with_its_country() -> None:
    """A display moved to Japan has the time of Tokyo, in one step; a clock set otherwise stays."""
    assert 'timezone = "Asia/Tokyo"' in after(form.with_country, "JP")
    chosen = TEXT.replace("Europe/Brussels", "UTC")
    assert 'timezone = "UTC"' in after(form.with_country, "JP", text=chosen)


def test_languages_are_put_in_order() -> None:
    """One more, one elsewhere, one away; what is said behind them stays."""
    text = after(form.with_language, "ar")
    text = after(form.moved_language, 3, 0, text=text)
    text = after(form.without_language, 2, text=text)
    assert 'locales = ["ar", "fr", "de"]  # as the law has them' in text
    with pytest.raises(FieldRefused):
        after(form.with_language, "fr")


def test_the_last_language_stays() -> None:
    """A display that speaks none would be refused."""
    text = TEXT.replace('["fr", "nl", "de"]', '["fr"]')
    with pytest.raises(FieldRefused, match="one language"):
        after(form.without_language, 0, text=text)


def test_a_voice_that_was_heard_is_written_down() -> None:
    """With who listened and when; and taken away again."""
    heard = {
        "locale": "fr",
        "synthesiser": "espeak-ng",
        "voice": "French",
        "heard-on": date(2026, 11, 20),
        "heard-by": "Desk",
    }
    text = after(form.with_voice, heard)
    assert form.value_at(read(text), ("heard",)) == [heard]
    assert after(form.without_voice, 0, text=text).rstrip() == TEXT.rstrip()


def test_choices_are_told_in_words() -> None:
    """Countries and languages by their names, clocks by their towns and their time."""
    assert ("BE", "Belgium") in [(one.value, one.label) for one in country_choices()]
    assert "Français" in [one.label for one in language_choices(["en"])]
    assert "en" not in [one.value for one in language_choices(["en"])]
    now = datetime(2026, 11, 29, 8, 41, tzinfo=UTC)
    (clock,) = clock_choices("BE", None, now)
    assert (clock.label, clock.about) == ("Time of Brussels", "09:41 now")
    assert [one.value for one in clock_choices("BE", "UTC", now)] == ["Europe/Brussels", "UTC"]


def test_a_review_calls_a_value_as_the_form_does() -> None:
    """Who chose "Booth" reads that it is "Booth" now."""
    for one in FIELDS:
        key = ".".join(map(str, one.place))
        for choice in one.choices:
            if isinstance(choice.value, str):
                assert said(choice.value, key) == choice.label
    assert said(["en", "fr"], "locales") == "English, French"
    assert (said("BE", "country"), said([1920, 1080], "screen.pixels")) == ("Belgium", "1920 × 1080")
    assert said(["mon-fri", "sun"], "when.days") == "Monday to Friday, Sunday"
