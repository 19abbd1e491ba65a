"""Help lines that are out of date, that nobody of the venue confirmed, that do not speak what is promised."""

import pytest

from kiosk.content.directory.contact import contacts
from kiosk.preflight.subject.finding import Finding
from tests.content.packs import playlist
from tests.content.test_contact_files import entry
from tests.preflight.looking import DONATE, HELP, MESSAGE, Looker

PARTS = (MESSAGE, HELP)
DATES = "checked = 2026-11-22\nverify-by = 2027-11-22\n"
CENTRES, NAMES = ["PAG-ASA", "Payoke", "Sürya"], ("pag-asa", "payoke", "surya")
# Each of the three centres of Belgium as the venue confirmed it, with the languages it speaks.
CONFIRMED = "".join(
    f'[[contacts]]\nid = "be-{name}"\nconfirmed = {{day}}\nby = "Desk"\nlanguages = ["fr", "nl"]\n'
    for name in NAMES
)
# Of the directory's others in Belgium none is to be shown, whoever they will be.
OTHERS = "".join(
    f'[[contacts]]\nid = "{one.id}"\ndisplay = false\n'
    for one in contacts("BE")
    if one.kind != "emergency" and one.id[3:] not in NAMES
)


def confirmed(look: Looker, day: str, more: str = "") -> None:
    """Write what the venue knows beside the display."""
    text = "format = 1\n" + CONFIRMED.format(day=day) + OTHERS + more
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
    shown = ["stopmensenhandel.be", "PAG-ASA", "Payoke"]
    assert all(name in one.message for one, name in zip(found, shown, strict=True))
    assert "(078 05 58 00)" in found[0].message
    assert f"kiosk contacts BE --display {look.display_file} --confirm be-contact-point" in (
        found[0].fix or ""
    )


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


def test_an_emergency_number_of_a_part_of_the_country_is_told(look: Looker) -> None:
    """Only the venue knows where its screen stands."""
    part = [one for one in look(*PARTS, country='"SA"') if one.rule == "emergency-number-of-a-part"]
    assert [(one.severity, "Riyadh" in one.message) for one in part] == [("warning", True)]
    assert not [one for one in look(*PARTS, country='"BE"') if one.rule == "emergency-number-of-a-part"]


def dated(look: Looker, more: str = "") -> None:
    """Write that the three centres of Belgium were looked at on 2026-11-22, and are good for a year."""
    entries = "".join(f'[[contacts]]\nid = "be-{name}"\n{DATES}{more}' for name in NAMES)
    (look.folder / "contacts.toml").write_text(f"format = 1\n{entries}{OTHERS}", encoding="utf-8")


def test_lines_age_are_due_and_lapse(look: Looker) -> None:
    """A warning for ninety days, an error for twelve months, then they are shown no more."""
    dated(look)
    assert not look(*PARTS, on="2027-08-23", rule="contact-ages")
    aged = look(*PARTS, on="2027-08-24", rule="contact-ages")
    assert said(aged) == {("warning", "contact-ages")}
    assert [one.message.split(" (")[0] for one in aged] == CENTRES
    assert not look(*PARTS, on="2027-11-22", rule="contact-due")
    due = look(*PARTS, on="2027-11-23", rule="contact-due")
    assert said(due) == {("error", "contact-due")}
    assert [one.message.split(" (")[0] for one in due] == CENTRES
    assert "without what it promises until 2028-11-22" in due[0].message
    assert "--confirm be-pag-asa" in (due[0].fix or "")
    assert not look(*PARTS, on="2028-11-22", rule="contact-past-its-date")
    lapsed = look(*PARTS, on="2028-11-23", rule="contact-past-its-date")
    assert [one.message.split(" (")[0] for one in lapsed] == CENTRES
    assert said(lapsed) == {("warning", "contact-past-its-date")}
    assert not look(*PARTS, on="2028-11-23", rule="contact-due")


def test_a_change_that_was_announced_is_told_with_what_to_write(look: Looker) -> None:
    """To ask and to confirm does not help: what is right from that day on is to be written."""
    dated(look, "ends = 2027-03-01\n")
    assert len(look(*PARTS, on="2027-02-28", rule="contact-ages")) == 3
    due = look(*PARTS, on="2027-03-01", rule="contact-due")
    assert len(due) == 3
    assert "contacts.toml" in (due[0].fix or "")
    assert "ends = " in (due[0].fix or "")
    assert len(look(*PARTS, on="2027-03-31", rule="contact-past-its-date")) == 3


def test_a_website_that_no_page_shows_does_not_lapse(look: Looker) -> None:
    """Switzerland's ACT212 has no number to call in the directory, so that nobody misses it."""
    found = look(*PARTS, on="2030-01-01", country='"CH"')
    assert not [one for one in found if "ACT212" in one.message]


def test_the_number_for_danger_is_told_of_only_where_it_changes(look: Looker) -> None:
    """However long ago somebody looked; past a change it is an error, above all when none is left."""
    assert not [one for one in look(*PARTS, on="2090-01-01") if "(112)" in one.message]
    danger = '[[contacts]]\nid = "be-112"\nends = 2027-03-01\n'
    (look.folder / "contacts.toml").write_text(f"format = 1\n{danger}", encoding="utf-8")
    told = {
        on: [(one.severity, one.rule) for one in look(*PARTS, on=on) if "(112)" in one.message]
        for on in ("2026-11-29", "2026-11-30", "2027-03-01", "2027-03-31")
    }
    due = [one for one in look(*PARTS, on="2027-03-01") if "(112)" in one.message]
    assert all(str(one.fix).startswith("Do not call: see at http") for one in due)
    assert list(told.values()) == [
        [],
        [("warning", "contact-ages")],
        [("error", "contact-due")],
        [("error", "contact-past-its-date")],
    ]


def test_a_country_without_a_line_of_support_left_is_an_error(look: Looker) -> None:
    """It names the country, what a page shows still, and where to write a line that the venue knows."""
    dated(look)
    assert not look(*PARTS, on="2028-11-22", rule="no-support-line")
    found = look(*PARTS, on="2028-11-23", rule="no-support-line")
    assert said(found) == {("error", "no-support-line")}
    assert "No line of support is left in Belgium (BE)" in found[0].message
    assert "still shows the emergency number 112" in found[0].message
    assert "`kiosk contacts BE --display " in (found[0].fix or "")
    assert f"into {look.folder / 'contacts.toml'}, with" in (found[0].fix or "")
    dated(look, 'confirmed = 2028-11-23\nby = "Desk"\n')
    assert not look(*PARTS, on="2028-11-23", rule="no-support-line")


def test_a_country_in_which_no_line_of_support_is_known_can_pass(look: Looker) -> None:
    """It is a warning: there may be none in the world. A tip line is none; what is shown is named."""
    dated(look, 'kind = "tip"\n')
    found = look(*PARTS, rule="no-support-line")
    assert said(found) == {("warning", "no-support-line")}
    assert "still shows PAG-ASA, Payoke, Sürya, the emergency number 112" in found[0].message
    dated(look, "display = false\n")
    assert said(look(*PARTS, rule="no-support-line")) == {("warning", "no-support-line")}


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
        look, "2026-11-29", entry("be-own", country='"BE"', checked="2030-01-01", verify_by="2031-01-01")
    )
    found = look(MESSAGE, on="2026-11-28", rule="date-to-come")
    assert said(found) == {("warning", "date-to-come")}
    lines = (look.folder / "contacts.toml").read_text().splitlines()
    assert [lines[(one.line or 0) - 1] for one in found] == [
        *["confirmed = 2026-11-29"] * 3,
        "checked = 2030-01-01",
    ]
    assert {one.file for one in found} == {look.folder / "contacts.toml"}
    assert "be-payoke: confirmed = 2026-11-29 is to come yet on 2026-11-28" in found[1].message
    assert not [
        one for one in look(MESSAGE, on="2026-11-29", rule="date-to-come") if "be-own" not in one.message
    ]


# At a booth


@pytest.mark.usefixtures("nameless_machine")
def test_at_a_booth_a_country_is_missed(look: Looker) -> None:
    """Whatever its slides are: visitors look for help there."""
    [found] = look(MESSAGE, country="", mode='"booth"', rule="no-country")
    assert found.severity == "warning"
    assert "asks visitors for their country" in found.message


@pytest.mark.parametrize(
    ("country", "rule", "severity"),
    [("MN", "no-support-line", "warning"), ("AQ", "no-emergency-number", "error")],
)
def test_at_a_booth_lines_are_missed(look: Looker, country: str, rule: str, severity: str) -> None:
    """Also where the campaign has no slide of help."""
    assert look(MESSAGE, country=f'"{country}"', rule=rule) == []
    [found] = look(MESSAGE, country=f'"{country}"', mode='"booth"', rule=rule)
    assert found.severity == severity


def test_at_a_booth_every_line_is_looked_at(look: Looker) -> None:
    """Those of the second leaf as well, and one that has an address alone."""
    lines = [one for one in contacts("BE") if one.kind != "emergency"]
    found = look(MESSAGE, mode='"booth"', rule="contact-unconfirmed")
    assert len(found) == len(lines) > len(look(*PARTS, rule="contact-unconfirmed"))
    address = look(MESSAGE, country='"CH"', mode='"booth"', rule="contact-unconfirmed")
    assert any("(act212.ch/meldestelle/faq)" in one.message for one in address)
