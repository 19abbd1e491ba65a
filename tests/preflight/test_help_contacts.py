"""Help lines that are out of date, that nobody of the venue confirmed, that do not speak what is promised."""

import pytest

from kiosk.preflight.finding import Finding
from tests.content.packs import playlist
from tests.content.test_contact_files import entry
from tests.preflight.looking import DONATE, HELP, MESSAGE, Looker

PARTS = (MESSAGE, HELP)
CENTRES = ["PAG-ASA", "Payoke", "Sürya"]
# Each of the three centres of Belgium as the venue confirmed it, with the languages it speaks.
CONFIRMED = "".join(
    f'[[contacts]]\nid = "be-{name}"\nconfirmed = {{day}}\nby = "Desk"\nlanguages = ["fr", "nl"]\n'
    for name in ("pag-asa", "payoke", "surya")
)


def confirmed(look: Looker, day: str, more: str = "") -> None:
    """Write what the venue knows beside the display."""
    text = "format = 1\n" + CONFIRMED.format(day=day) + more
    (look.folder / "contacts.toml").write_text(text, encoding="utf-8")


def said(found: list[Finding]) -> set[tuple[str, str]]:
    """How bad each is, and its rule; each is about the display."""
    assert {one.slide for one in found} <= {None}
    return {(one.severity, one.rule) for one in found}


def test_each_line_that_nobody_confirmed_is_told(look: Looker) -> None:
    """By name and number, with the command that records a confirmation."""
    found = look(*PARTS)
    assert said(found) == {("warning", "contact-unconfirmed")}
    assert [one.file for one in found] == [look.display_file] * 3
    assert all(name in one.message for one, name in zip(found, CENTRES, strict=True))
    assert "(02 511 64 64)" in found[0].message
    assert f"kiosk contacts BE --display {look.display_file} --confirm be-pag-asa" in (found[0].fix or "")


def test_a_confirmed_line_is_in_order(look: Looker) -> None:
    """From the day of the confirmation on, not before it."""
    confirmed(look, "2026-11-22")
    assert look(*PARTS, locales='["fr"]', rule="contact-unconfirmed") == []
    assert len(look(*PARTS, on="2026-11-21", rule="contact-unconfirmed")) == 3


def test_a_display_that_shows_no_help_is_asked_for_no_help_lines(look: Looker) -> None:
    """Neither a country nor a confirmation."""
    assert look(MESSAGE, country="") == look(MESSAGE, country='"AQ"') == look(MESSAGE) == []


@pytest.mark.parametrize("kind", ["signs", "steps", "self-check"])
def test_slides_that_name_a_number_ask_for_it_as_well(look: Looker, kind: str) -> None:
    """They send people to the first line."""
    more = '\nsigns = ["papers-held"]' if kind == "signs" else ""
    slide = HELP.replace('kind = "help"', f'kind = "{kind}"{more}')
    assert said(look(MESSAGE, slide, rule="contact-unconfirmed")) == {("warning", "contact-unconfirmed")}


@pytest.mark.usefixtures("nameless_machine")
def test_without_a_country_there_is_no_help(look: Looker) -> None:
    """That is a note, since it may be meant; and what to write where it is not."""
    found = look(*PARTS, country="", rule="no-country")
    assert said(found) == {("note", "no-country")}
    assert "country =" in (found[0].fix or "")


def test_a_country_that_the_directory_does_not_know_is_an_error(look: Looker) -> None:
    """Help pages are asked for and cannot be shown."""
    found = look(*PARTS, country='"AQ"')
    assert said(found) == {("error", "no-emergency-number")}
    assert "AQ" in found[0].message
    assert "contacts.toml" in (found[0].fix or "")


def test_lines_age_and_lapse(look: Looker) -> None:
    """From half of their time on somebody should ask again; past its end they are shown no more."""
    assert not look(*PARTS, on="2027-05-22", rule="contact-ages")
    aged = look(*PARTS, on="2027-05-24", rule="contact-ages")
    assert {one.severity for one in aged} == {"warning"}
    assert len(aged) == 4
    assert "112" in aged[0].message
    assert not look(*PARTS, on="2027-11-22", rule="contact-past-its-date")
    lapsed = look(*PARTS, on="2027-11-23", rule="contact-past-its-date")
    assert [one.message.split(" was ")[0] for one in lapsed] == CENTRES
    assert {one.severity for one in lapsed} == {"warning"}


def test_a_website_that_no_page_shows_does_not_lapse(look: Looker) -> None:
    """Belgium's contact point has no number to call, so that nobody misses it."""
    found = look(*PARTS, on="2028-01-01")
    assert not [one for one in found if "stophumantrafficking" in one.message]


def test_the_number_for_danger_stays_and_is_an_error_past_its_date(look: Looker) -> None:
    """No page goes without it; but somebody has to look."""
    assert not look(*PARTS, on="2027-11-22", rule="emergency-number-past-its-date")
    found = look(*PARTS, on="2027-11-23", rule="emergency-number-past-its-date")
    assert said(found) == {("error", "emergency-number-past-its-date")}
    assert "--confirm be-112" in (found[0].fix or "")
    confirmed(look, "2027-11-23", '[[contacts]]\nid = "be-112"\nconfirmed = 2027-11-23\nby = "Desk"\n')
    again = look(*PARTS, on="2027-11-23", locales='["fr"]', rule="emergency-number-past-its-date")
    assert again == []


def test_a_country_without_a_line_to_show_has_the_emergency_number_alone(look: Looker) -> None:
    """A note: it may be all there is."""
    assert not look(*PARTS, rule="no-help-line")
    found = look(*PARTS, on="2027-11-23", rule="no-help-line")
    assert said(found) == {("note", "no-help-line")}
    assert "`kiosk contacts BE`" in (found[0].fix or "")


def test_a_language_that_nobody_answers_in_is_told(look: Looker) -> None:
    """Where every line says what it speaks; where one does not, it may speak anything."""
    confirmed(look, "2026-11-22")
    locales = '["fr", "nl-BE", "de"]'
    found = look(*PARTS, locales=locales, rule="language-nobody-answers")
    assert [(one.severity, one.locale) for one in found] == [("warning", "de")]
    assert "German" in found[0].message
    confirmed(look, "2026-11-22", entry("be-own", area='"Gent"', country='"BE"'))
    assert len(look(*PARTS, locales=locales, rule="language-nobody-answers")) == 1
    confirmed(look, "2026-11-22", entry("be-own", country='"BE"'))
    assert not look(*PARTS, locales=locales, rule="language-nobody-answers")


def test_a_ninth_language_is_not_on_a_help_page(look: Looker) -> None:
    """Which has room for eight; those beyond are named in a note."""
    eight = ["en", "fr", "nl", "de", "es", "it", "ja", "ko"]
    assert not look(*PARTS, locales=str(eight).replace("'", '"'), rule="language-not-on-help")
    locales = str([*eight, "ru", "ar"]).replace("'", '"')
    (found,) = look(*PARTS, locales=locales, rule="language-not-on-help")
    assert found.severity == "note"
    assert "Russian, Arabic" in found.message


def test_an_appeal_to_give_needs_no_help_line(look: Looker) -> None:
    """Nor does a help slide that no playlist shows make one out of date."""
    listed = playlist('id = "all"', 'slides = ["words", "give"]')
    assert look(MESSAGE, DONATE, listed, rule="contact-unconfirmed") == []


def test_a_day_that_is_to_come_is_told_with_its_line(look: Looker) -> None:
    """In the venue's file, also on a display without help: nobody has asked on it."""
    confirmed(
        look, "2026-11-23", entry("be-own", country='"BE"', checked="2030-01-01", verify_by="2031-01-01")
    )
    found = look(MESSAGE, rule="date-to-come")
    assert said(found) == {("warning", "date-to-come")}
    lines = (look.folder / "contacts.toml").read_text().splitlines()
    assert [lines[(one.line or 0) - 1] for one in found] == [
        *["confirmed = 2026-11-23"] * 3,
        "checked = 2030-01-01",
    ]
    assert {one.file for one in found} == {look.folder / "contacts.toml"}
    assert "be-payoke: confirmed = 2026-11-23 is to come yet on 2026-11-22" in found[1].message
    assert not [
        one for one in look(MESSAGE, on="2026-11-23", rule="date-to-come") if "be-own" not in one.message
    ]
