"""What stands on a page: its words in a display's languages, its link, its credit and its picture."""

from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.campaign.links import host_of
from kiosk.content.language.texts import translate
from kiosk.content.page.page import InvitationBody, SignsBody
from kiosk.content.sentences import sentences
from tests.content.making import SCREEN, body, own, page_of, texts
from tests.content.packs import LINKS, TOP, pack, slide

# Codes


@pytest.mark.parametrize("name", ["donate", "learn"])
def test_every_code_stands_with_its_host(name: str) -> None:
    """The very host it leads to, with the advice to compare it."""
    found = body(InvitationBody, page_of(name, "en"))
    assert found.host == host_of(found.link) == "www.unodc.org"
    assert texts(found.check) == ["Check the address:"]


def test_links_tell_the_screen_only_where_the_venue_wants_it() -> None:
    """Which screen and which slide a code was scanned from, after what the link has; never who did."""
    link = "https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html"
    assert body(InvitationBody, page_of("donate")).link == link
    told = body(InvitationBody, page_of("donate", attribution=True, id="Gare du Nord / quai 3"))
    assert told.link == (
        f"{link}?utm_source=Gare%20du%20Nord%20%2F%20quai%203&utm_medium=display"
        "&utm_campaign=blue-heart&utm_content=donate"
    )
    assert told.host == "www.unodc.org"


def test_nothing_is_added_to_a_help_page() -> None:
    """Nobody's call for help is counted: the page is the same with and without attribution."""
    for name in ("get-help", "free-to-choose"):
        assert page_of(name, attribution=True) == page_of(name, attribution=False)


def test_a_link_of_one_language_is_used_in_that_language(tmp_path: Path) -> None:
    """And the one of the source language where there is none."""
    links = LINKS.replace(
        'learn = "https://www.un.org/"',
        "learn = { en = 'https://www.un.org/en/', fr = 'https://www.un.org/fr/' }",
    )
    campaign = read_campaign(pack(tmp_path, TOP + links + slide('kind = "learn"')))
    led = [
        body(InvitationBody, page_of("more", locale, of=campaign)).link for locale in ("fr", "fr-CA", "nl")
    ]
    assert led == ["https://www.un.org/fr/", "https://www.un.org/fr/", "https://www.un.org/en/"]


# Words


def test_together_puts_the_second_language_under_the_first() -> None:
    """On every kind of slide; the page is laid out for the first. Words without a translation stand once."""
    for one in built_in().slides:
        if one.kind != "help":
            found = page_of(one.id, "ar", "fr")
            assert [words.locale for words in found.headline] in (["ar", "fr"], ["en"], [])
            assert found.right_to_left
    assert [words.locale for words in page_of("journey", "ar", "fr").headline] == ["ar", "fr"]
    signs = body(SignsBody, page_of("travel-signs", "nl", "en"))
    for phrase in (signs.caveat, signs.action, *(card.label for card in signs.cards)):
        assert [words.locale for words in phrase] == ["nl", "en"]


def test_a_text_that_two_languages_share_stands_there_once() -> None:
    """A language without a translation shows the source language's words, and not the same words twice."""
    assert texts(page_of("journey", "eo", "en").headline) == ["Your journey is yours."]
    assert texts(page_of("journey", "en", "en-GB").headline) == ["Your journey is yours."]


def test_a_table_of_texts_falls_back(tmp_path: Path) -> None:
    """Along the language's own chain, then to the source language; the words know which they are in."""
    campaign = own(
        tmp_path, 'kind = "message"', 'headline = { en = "Ask.", fr = "Demandez.", zh-Hant = "請問。" }'
    )
    found = [
        page_of("more", locale, of=campaign).headline[0] for locale in ("fr-CA", "zh-Hant", "zh-Hans", "sk")
    ]
    assert [(words.text, words.locale) for words in found] == [
        ("Demandez.", "fr"),
        ("請問。", "zh-Hant"),
        ("Ask.", "en"),
        ("Ask.", "en"),
    ]


def test_a_campaign_s_own_words_stand_instead_of_the_program_s(tmp_path: Path) -> None:
    """Where a slide gives none, the program says its own; of a code's page only what is known of it."""
    campaign = own(tmp_path, 'kind = "donate"', 'headline = "Give."')
    assert texts(page_of("more", "fr", of=campaign).headline) == ["Give."]
    assert texts(page_of("more", of=campaign).text) == []
    assert texts(page_of("donate").text) == [sentences.FUND_HELPS]
    assert texts(page_of("donate", "fr").headline) == [translate(sentences.HELP_SURVIVORS, "fr").text]


def test_the_credit_stands_on_every_page_but_those_that_help() -> None:
    """Help stands by itself: what a visitor in danger reads is no campaign's."""
    for one in built_in().slides:
        credit = texts(page_of(one.id).credit)
        assert credit == ([] if one.kind in ("help", "self-check") else [built_in().credit])


def test_a_picture_is_the_tall_one_and_flipped_where_the_campaign_says_so(tmp_path: Path) -> None:
    """The tall one on a screen as high as wide, with its own focus; flipped only by `mirror`, in Arabic."""
    lying, upright, square = (
        page_of("journey", "ar", size=size).picture for size in (SCREEN, (1080, 1920), (800, 800))
    )
    assert lying is not None
    assert (lying.path.parent.name, lying.focus, lying.mirrored) == ("images", (0.677, 0.294), True)
    assert upright is not None
    assert (upright.path.parent.name, upright.focus, upright.mirrored) == ("tall", (0.5, 0.384), True)
    assert square == upright
    english = page_of("journey").picture
    assert english is not None
    assert not english.mirrored
    plain = page_of("more", "ar", of=own(tmp_path, 'kind = "image"', 'image = "images/harbour.svg"')).picture
    assert plain is not None
    assert (plain.path, plain.mirrored) == (tmp_path / "images" / "harbour.svg", False)
