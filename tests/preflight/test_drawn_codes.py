"""Codes as they come out on the glass: read back, to where they should lead, from where people stand."""

from dataclasses import replace

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.page.page import Page
from kiosk.preflight.subject.finding import Finding
from kiosk.proof import code_readers
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.page_key import page_key
from tests.content.packs import slide
from tests.preflight.drawn_looking import HALL, DrawnLooker, told
from tests.preflight.looking import DONATE


def test_a_code_that_is_right_is_not_told(drawn: DrawnLooker) -> None:
    """It is read in every way, on both shapes of the screen."""
    subject = drawn.subject(read_campaign(drawn.look.pack(DONATE)), drawn.display(""))
    codes = [code for one in subject.drawn for code in one.drawn.codes]
    assert len(codes) == 2
    for code in codes:
        assert {read for _, read in code.read} == {"https://www.un.org/give"}
        assert len(code.read) == 5
    assert drawn(DONATE) == []


def test_a_code_that_is_scanned_from_afar_has_to_be_large(drawn: DrawnLooker) -> None:
    """In metres, and what to do."""
    (found,) = drawn(DONATE, screen=f"{HALL}scanning-distance-m = 6\n")
    assert (found.severity, found.rule, found.slide) == ("error", "code-too-small", "give")
    assert "m on this screen, and is to be scanned from 6 m" in found.message


def test_that_a_reader_is_missing_is_said_once(drawn: DrawnLooker, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many codes there are; the other reads them, and they are read anew where both can."""
    learn = slide('id = "more"', 'kind = "learn"')
    subject = drawn.subject(read_campaign(drawn.look.pack(DONATE, learn)), drawn.display())
    page = subject.pages[0][1]
    with_both = page_key(page, "faces")
    monkeypatch.setattr(code_readers, "ZBAR", "libzbar-that-nobody-has.so")
    code_readers.zbar.cache_clear()
    try:
        (note,) = told(subject)
        assert page_key(page, "faces") != with_both
    finally:
        code_readers.zbar.cache_clear()
    assert (note.severity, note.rule, note.file, note.slide) == ("note", "codes-read-by-one", None, None)
    assert "sudo apt install libzbar0" in str(note.fix)


def found_of(drawn: DrawnLooker, **other: object) -> list[Finding]:
    """What is found where a code came out otherwise than it should."""
    subject = drawn.subject(read_campaign(drawn.look.pack(DONATE)), drawn.display(""))
    seen = subject.measured

    def measured(page: Page) -> DrawnPage | None:
        found = seen(page)
        assert found is not None
        (code,) = found.codes
        return replace(found, codes=(replace(code, **other),))  # type: ignore[arg-type]

    found = told(replace(subject, measured=measured))
    return [one for one in found if one.rule != "legibility-not-judged"]


@pytest.mark.parametrize(
    ("other", "rule", "said"),
    [
        ({"read": (("at full size", ""), ("by ZBar", ""))}, "code-not-read", "at full size nor by ZBar"),
        (
            {"read": (("by ZBar", "https://www.un.org/give"), ("at a quarter", ""))},
            "code-not-read",
            "at a quarter",
        ),
        (
            {"read": (("by ZBar", "https://www.un.org/"),)},
            "code-leads-elsewhere",
            '"https://www.un.org/"',
        ),
        ({"is_clear": False}, "code-margin", "margin"),
    ],
)
def test_what_keeps_a_telephone_from_it_is_an_error(
    drawn: DrawnLooker, other: dict[str, object], rule: str, said: str
) -> None:
    """Told once, though both shapes have it."""
    (found,) = found_of(drawn, **other)
    assert (found.severity, found.rule, found.slide) == ("error", rule, "give")
    assert said in found.message


@pytest.mark.parametrize("inches", [28, 32, 35, 36, 37])
def test_a_code_that_stands_between_two_pixels_is_measured_where_it_is_drawn(
    drawn: DrawnLooker, inches: int
) -> None:
    """Half a pixel is no reason to say that something reaches into its margin."""
    screen = f"[screen]\npixels = [1920, 1080]\ndiagonal-inches = {inches}\nviewing-distance-m = 2\n"
    assert "code-margin" not in [one.rule for one in drawn(DONATE, screen=screen)]
