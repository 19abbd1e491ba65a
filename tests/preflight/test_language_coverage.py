"""Words that are not there in a language of the display, catalogs with faults, and who has read them."""

from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.preflight.subject.finding import Finding
from tests.content.packs import TOP, slide
from tests.preflight.looking import MESSAGE, Looker
from tests.waiting import WAITING

HEAD = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"X-Review: expert\\n"

"""
FRENCH = HEAD + 'msgid "Ask."\nmsgstr "Demandez."\n'
ONLY_OF_THE_PACK = {"text-untranslated", "catalog-fault", "catalog-not-read", "link-in-another-language"}


def of_pack(look: Looker, pack: Path, **display: str) -> list[Finding]:
    """What is found of a campaign's own words."""
    found = look.findings(read_campaign(pack), "2026-11-22", **display)
    return [one for one in found if one.rule in ONLY_OF_THE_PACK]


def catalog(pack: Path, name: str, text: str) -> Path:
    """A catalog of a campaign."""
    folder = pack / "translations"
    folder.mkdir(exist_ok=True)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_the_source_language_needs_nothing(look: Looker) -> None:
    """Nor do its regional forms."""
    assert look(MESSAGE, locales='["en", "en-GB"]') == []


def test_a_text_without_a_translation_is_told_once_a_language(look: Looker) -> None:
    """With the slide, its line, its locale, and what is shown in its place."""
    found = look(MESSAGE, rule="text-untranslated", locales='["en", "fr", "nl"]')
    assert [(one.severity, one.slide, one.locale) for one in found] == [
        ("warning", "words", "fr"),
        ("warning", "words", "nl"),
    ]
    assert found[0].message == "headline is not in French: English is shown."
    assert found[0].line == look.line("[[slides]]")
    assert "translations/fr.po" in (found[0].fix or "")


def test_the_line_to_write_names_the_campaign_s_own_language(look: Looker) -> None:
    """Not every campaign is written in English."""
    pack = look.pack(MESSAGE)
    file = pack / "campaign.toml"
    file.write_text(file.read_text().replace('source-language = "en"', 'source-language = "fr"'))
    (found,) = of_pack(look, pack, locales='["fr", "nl"]')
    assert '{ fr = "…", nl = "…" }' in (found.fix or "")


def test_several_texts_of_a_slide_are_one_finding(look: Looker) -> None:
    """It names each."""
    (found,) = look(MESSAGE + 'text = "More."\n', rule="text-untranslated", locales='["fr"]')
    assert found.message == "headline and text are not in French: English is shown."


def test_a_table_or_a_catalog_with_the_language_is_enough(look: Looker) -> None:
    """Also for its regional form; another language of the table is told."""
    table = MESSAGE.replace('"Ask."', '{ en = "Ask.", fr = "Demandez." }')
    assert look(table, rule="text-untranslated", locales='["fr", "fr-CA"]') == []
    assert len(look(table, rule="text-untranslated", locales='["fr", "nl"]')) == 1
    pack = look.pack(MESSAGE)
    catalog(pack, "fr.po", FRENCH)
    assert of_pack(look, pack, locales='["fr", "fr-CA"]') == []
    pack = look.pack(MESSAGE.replace('"Ask."', '{ en = "Ask.", de = "Fragen." }'))
    catalog(pack, "fr.po", FRENCH)
    assert of_pack(look, pack, locales='["fr", "de"]') == []


def test_a_credit_is_translated_as_well(look: Looker) -> None:
    """It stands on every slide; the finding has its line and no slide."""
    folder = look.pack(MESSAGE)
    file = folder / "campaign.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(TOP, TOP + 'credit = "Ask."\n'), encoding="utf-8")
    credit, words = of_pack(look, folder, locales='["fr"]')
    assert (credit.slide, credit.line, credit.locale) == (None, look.line("credit"), "fr")
    assert words.slide == "words"
    catalog(folder, "fr.po", FRENCH)
    assert of_pack(look, folder, locales='["fr"]') == []


def test_words_that_are_older_are_a_warning(look: Looker) -> None:
    """The display shows the others meanwhile. It is told with the catalog's own line; one of a
    language that the display does not speak is not its business.
    """
    pack = look.pack(MESSAGE)
    wrong = catalog(pack, "fr.po", HEAD + '#, fuzzy\nmsgid "Ask."\nmsgstr "Demandez."\n')
    fault, untranslated = of_pack(look, pack, locales='["fr"]')
    assert (fault.severity, fault.rule, fault.file, fault.locale) == ("warning", "catalog-fault", wrong, "fr")
    assert fault.line == 7
    told = '"Ask." is marked fuzzy: look at it again, and remove the mark'
    assert fault.message == told
    assert fault.as_object()["args"] == {
        "fault": {"id": "catalog-text-fuzzy", "args": {"text": "Ask."}, "message": told}
    }
    assert untranslated.rule == "text-untranslated"
    assert of_pack(look, pack, locales='["en"]') == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("german.po", 'did you mean "de"'),
        ("fr_FR.po", "for French"),
        ("tr (1).po", '"tr (1)" is no code of a language that is known; did you mean "tr"?'),
        ("de.po.txt", "it would have to be called translations/de.po."),
        ("tr.PO", "it would have to be called translations/tr.po."),
        ("old/tr.po", "it would have to be called translations/tr.po."),
    ],
)
def test_a_catalog_that_nobody_reads_is_told(look: Looker, name: str, why: str) -> None:
    """Named after no locale, or the second of one."""
    pack = look.pack(MESSAGE)
    catalog(pack, "fr.po", FRENCH)
    odd = catalog(pack, name, FRENCH)
    (found,) = of_pack(look, pack)
    assert (found.severity, found.rule, found.file) == ("warning", "catalog-not-read", odd)
    assert why in found.message
    for not_a_catalog in ("messages.pot", ".fr.po.swp", "fr.po~", "DE.po"):
        catalog(pack, not_a_catalog, FRENCH)
    assert of_pack(look, pack) == [found]


def test_a_language_that_the_program_does_not_speak_is_told(look: Looker) -> None:
    """Icelandic; the finding is about the display."""
    (found,) = look(MESSAGE, rule="language-missing", locales='["is", "fr-CA", "en"]')
    assert (found.severity, found.file, found.locale) == ("warning", look.display_file, "is")
    assert "Icelandic" in found.message
    assert "kiosk translate update --locale is" in (found.fix or "")


def test_what_is_left_of_a_begun_language_is_counted(
    look: Looker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program's own sentences that no catalog of the language has; those shipped lack none."""
    shipped = look(MESSAGE, rule="language-incomplete", locales='["fr", "ar", "ja"]')
    assert len(shipped) == (3 if WAITING else 0)
    (tmp_path / "fr.po").write_text(HEAD + 'msgid "Call {number}."\nmsgstr "Appelez {number}."\n')
    monkeypatch.setattr("kiosk.paths.TRANSLATIONS", tmp_path)
    (found,) = look(MESSAGE, rule="language-incomplete", locales='["fr"]')
    assert (found.severity, found.locale) == ("warning", "fr")
    assert int(found.message.split(" ")[0]) > 50


def test_a_draft_is_told_and_one_that_is_below_what_is_asked_for(look: Looker) -> None:
    """Once a language; the source language needs no review."""
    locales = '["en", "fr-CA", "nl"]'
    drafts = look(MESSAGE, rule="translation-draft", locales=locales)
    assert [(one.severity, one.locale) for one in drafts] == [("warning", "fr-CA"), ("warning", "nl")]
    assert "translations/fr.po" in (drafts[0].fix or "")
    asked = {"locales": locales, "minimum_review": '"native"'}
    assert look(MESSAGE, rule="translation-draft", **asked) == []
    below = look(MESSAGE, rule="review-below-minimum", **asked)
    assert [(one.severity, one.locale) for one in below] == [("warning", "fr-CA"), ("warning", "nl")]
    assert "native" in below[0].message


def test_a_code_to_a_page_in_another_language_is_a_note(look: Looker) -> None:
    """Where the campaign has pages in several; one page for all may well be in all."""
    learn = slide('id = "more"', 'kind = "learn"')
    assert look(MESSAGE, learn, rule="link-in-another-language", locales='["fr"]') == []
    folder = look.pack(MESSAGE, learn)
    file = folder / "campaign.toml"
    text = file.read_text(encoding="utf-8").replace(
        'learn = "https://www.un.org/"',
        'learn = { en = "https://www.un.org/en", fr = "https://www.un.org/fr" }',
    )
    file.write_text(text, encoding="utf-8")
    (found,) = of_pack(look, folder, locales='["en", "fr-CA", "nl"]', rule="link-in-another-language")
    assert (found.severity, found.slide, found.locale) == ("note", "more", "nl")
    assert "a page in English" in found.message
