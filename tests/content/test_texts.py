"""Everybody reads a text in their own language, else in the nearest they can read, else in its source."""

from pathlib import Path

import pytest

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.language.direction import isolated
from kiosk.content.language.folder_catalogs import FolderCatalogs
from kiosk.content.language.texts import Words, counted, text_of, translate
from kiosk.content.sentences import sentences
from tests.content.packs import RIGHT, pack, slide

FRENCH = r"""
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

msgid "Ask."
msgstr "Demandez."

#, fuzzy
msgid "Your journey is yours."
msgstr "Votre ancien voyage."

msgid "Taxi"
msgstr "Taxi"

msgid "Call."
msgstr ""
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack with a French catalog."""
    folder = pack(tmp_path)
    (folder / "translations").mkdir()
    (folder / "translations" / "fr.po").write_text(FRENCH, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("Ask.", "fr", Words("Demandez.", "fr")),
        ("Ask.", "fr-CA", Words("Demandez.", "fr")),
        ("Ask.", "en-GB", Words("Ask.", "en")),
        ("Ask.", "de", Words("Ask.", "en")),
        ("Taxi", "fr", Words("Taxi", "fr")),
        ("Call.", "fr", Words("Call.", "en")),
        ("Your journey is yours.", "fr", Words("Your journey is yours.", "en")),
        ("Not in the catalog.", "fr", Words("Not in the catalog.", "en")),
    ],
)
def test_a_text_is_translated_by_the_packs_own_catalogs(
    folder: Path, text: str, locale: str, expected: Words
) -> None:
    """One that is not, or was translated from older words, stands in the source language and says so."""
    assert text_of(text, locale, "en", FolderCatalogs(folder / "translations")) == expected


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("zh-Hans", Words("问。", "zh-Hans")),
        ("zh-SG", Words("问。", "zh-Hans")),
        ("zh-Hant", Words("Ask.", "en")),
        ("fr-CA", Words("Demandez.", "fr")),
        ("nl", Words("Ask.", "en")),
    ],
)
def test_a_table_of_texts_is_read_by_locale(tmp_path: Path, locale: str, expected: Words) -> None:
    """zh-CN is zh-Hans, and no fallback for readers of the other script."""
    table = '"zh-CN" = "问。", fr_FR = "Demandez.", en = "Ask."'
    campaign = read_campaign(pack(tmp_path, RIGHT + slide('kind = "message"', f"headline = {{ {table} }}")))
    assert headline(campaign, locale) == expected


def test_a_table_without_the_source_language_shows_what_it_has(tmp_path: Path) -> None:
    """In its own language, so that its face and direction are right."""
    campaign = read_campaign(pack(tmp_path, RIGHT + slide('kind = "message"', 'headline.ar = "اسأل."')))
    assert headline(campaign, "fr") == Words("اسأل.", "ar")


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ({"en": "Ask.", "de": "Fragen."}, "fr-CA", Words("Demandez.", "fr")),
        ({"en": "Ask.", "de": "Fragen."}, "de", Words("Fragen.", "de")),
        ({"en": "Ask.", "fr": "Posez la question."}, "fr", Words("Posez la question.", "fr")),
        ({"en": "Call.", "de": "Rufen."}, "fr", Words("Call.", "en")),
        ({"de": "Ask."}, "fr", Words("Ask.", "de")),
    ],
)
def test_a_catalog_adds_languages_to_a_table(
    folder: Path, text: dict[str, str], locale: str, expected: Words
) -> None:
    """By what the table says in the campaign's language; what it says itself comes first."""
    assert text_of(text, locale, "en", FolderCatalogs(folder / "translations")) == expected


def headline(campaign: Campaign, locale: str) -> Words:
    """That of the slide "more"."""
    text = campaign.slide("more").model_dump()["headline"]
    return text_of(text, locale, campaign.source_language, campaign.translations)


@pytest.mark.parametrize(
    ("locale", "found_in"), [("ar", "ar"), ("fr-CA", "fr"), ("nl-BE", "nl"), ("eo", "en")]
)
def test_the_programs_own_sentences_fall_back_as_texts_do(locale: str, found_in: str) -> None:
    """To English at the end."""
    found = translate(sentences.NEED_HELP, locale)
    assert found.locale == found_in
    assert (found.text == sentences.NEED_HELP) is (found_in == "en")


def test_a_number_keeps_its_order_in_arabic() -> None:
    """Read from the right, it would be another number: it stands as a left-to-right island."""
    found = translate(sentences.CALL, "ar", number="+32 2 511 64 64")
    assert found.locale == "ar"
    assert "\u2066+32 2 511 64 64\u2069" in found.text
    assert isolated("112") == "\u2066112\u2069"


def test_the_form_of_a_counted_word_is_that_of_its_language() -> None:
    """Slovak and Ukrainian have three, Japanese one, English two."""
    one, many = sentences.DAYS_TO_GO

    def forms(locale: str, *numbers: int) -> list[str]:
        return [counted(one, many, number, locale).text for number in numbers]

    assert len(set(forms("sk", 1, 2, 5))) == 3
    assert forms("sk", 2, 4) == forms("sk", 3, 2)
    assert len(set(forms("uk", 1, 3, 11, 21))) == 3
    assert len(set(forms("ja", 1, 2, 100))) == 1
    assert forms("en", 1, 2) == [one, many]
    assert forms("eo", 1, 2) == [one, many]
