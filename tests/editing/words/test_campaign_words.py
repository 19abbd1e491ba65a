"""What an operator is told of each text in each language is what passengers get to read."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.slides import KINDS
from kiosk.content.campaign.value_checks import Text
from kiosk.content.language.folder_catalogs import FolderCatalogs
from kiosk.content.language.texts import as_written, text_of
from kiosk.editing.edits import read
from kiosk.editing.words.campaign_texts import keys_of, texts_in
from kiosk.editing.words.campaign_words import CampaignWords, Cell, TooLong, WordState, words_of
from kiosk.editing.words.catalog_changes import with_review, with_review_of_all
from kiosk.editing.words.program_words import own_words
from kiosk.editing.words.word_rows import WordFilter, filter_counts, next_draft, rows_of
from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.editing.words.word_files import (
    FOLDER,
    FRENCH,
    SAID,
    SOURCES,
    TEXTS,
    catalogs,
    lines_changed,
    words_in,
)

LOCALES = ("en", "fr", "fr-CA", "zh-Hans")
PLAIN = SAID.filter(lambda words: not {*"{}"} & {*words})


def cell(words: CampaignWords, slide: str | None, key: str, locale: str) -> Cell:
    """A text of a slide in a language."""
    return words.cell(next(one for one in words.texts if (one.slide, one.key) == (slide, key)), locale)


@given(
    st.dictionaries(st.sampled_from(LOCALES), PLAIN, max_size=3),
    st.sampled_from(SOURCES),
    st.dictionaries(st.sampled_from(LOCALES[1:]), catalogs(), max_size=3),
)
def test_the_words_are_those_that_are_played(
    tmp_path_factory: pytest.TempPathFactory,
    table: dict[str, str],
    source: str,
    written: dict[str, tuple[str, dict[str, str]]],
) -> None:
    """In every language, from its table, its catalog, or the language that it falls back to."""
    said = {"en": source} | table
    texts = {f"{FOLDER}/{locale}.po": text for locale, (text, _) in written.items() if not {*"{}"} & {*text}}
    folder = FolderCatalogs(put_in(tmp_path_factory.mktemp("venue"), texts) / FOLDER)
    document = {"source-language": "en", "slides": [{"id": "a", "kind": "message", "headline": said}]}
    words = words_of(CAMPAIGN, texts_in(document), texts, LOCALES)
    for locale in LOCALES:
        found, shown = cell(words, "a", "headline", locale), text_of(said, locale, "en", folder)
        older = found.state is WordState.changed
        assert (shown.locale == "en") == (found.found_in in ("en", None) or older)
        assert older or shown.locale == "en" or shown == as_written(found.words, found.found_in or "")


def test_how_far_each_text_is() -> None:
    """In its own language, translated, of a catalog nobody has read, older than its source, not at all."""
    words = words_in(TEXTS, "fr", "ar")
    assert words.locales == ("en", "fr", "ar")
    assert cell(words, "a", "headline", "en") == Cell("One", WordState.source, True, "en", None)
    assert cell(words, "a", "headline", "fr") == Cell("Un", WordState.draft, True, "fr", "draft")
    assert cell(words, "a", "text", "fr") == Cell("Davantage", WordState.changed, True, "fr", "draft")
    assert cell(words, "b", "headline", "fr") == Cell("Deux", WordState.ready, True, "fr", None)
    assert cell(words, "b", "headline", "ar") == Cell("", WordState.missing, False, None, None)
    assert words.counts("fr") == {"draft": 1, "changed": 2, "ready": 1, "missing": 1}
    assert words.counts("ar") == {"missing": 5}


def test_a_language_that_another_stands_in_for_misses_nothing() -> None:
    """French of Canada is shown in French, and that is said."""
    words = words_in(TEXTS, "fr-CA", "en-GB")
    assert cell(words, "b", "headline", "fr-CA") == Cell("Deux", WordState.ready, False, "fr", None)
    assert cell(words, "a", "headline", "fr-CA").found_in == "fr"
    assert cell(words, "a", "text", "fr-CA").state is WordState.missing
    assert cell(words, "a", "text", "en-GB") == Cell("More", WordState.ready, False, "en", None)


def test_who_has_read_a_text() -> None:
    """Each text may have been read by somebody else than the whole catalog was."""
    one = with_review(with_review_of_all(FRENCH, "native"), "One", "draft")
    assert lines_changed(FRENCH, one)[-1] == "+# X-Review: draft"
    assert cell(words_in({**TEXTS, f"{FOLDER}/fr.po": one}), "a", "headline", "fr").state is WordState.draft
    read_all = with_review_of_all(FRENCH, "expert")
    found = cell(words_in({**TEXTS, f"{FOLDER}/fr.po": read_all}), "a", "headline", "fr")
    assert (found.state, found.review) == (WordState.ready, "expert")


def test_words_of_a_table_are_older_than_what_they_were_written_for() -> None:
    """Until they are other ones, or what is on the displays says the same."""
    text = TEXTS[CAMPAIGN].replace('en = "Two"', 'en = "Second"')
    words = _changed(text)
    assert cell(words, "b", "headline", "fr").state is WordState.changed
    assert [slide.id for slide in words.slides if words.has_changed(slide)] == ["b"]
    text = text.replace('"Deux"', '"Deuxième"')
    assert cell(_changed(text), "b", "headline", "fr").state is WordState.ready
    assert not any(_changed(text).is_new(one) for one in words.slides)
    moved = _changed(text.replace('id = "b"', 'id = "c"'))
    assert [one.id for one in moved.slides if moved.is_new(one)] == ["c"]


def _changed(text: str) -> CampaignWords:
    """The words of a campaign's file that says something else on the displays."""
    return words_of(CAMPAIGN, texts_in(read(text)), TEXTS, [], texts_in(read(TEXTS[CAMPAIGN])))


def test_what_is_looked_at_is_what_is_left_to_do() -> None:
    """The texts with such words in a column, below their slides; how many there are is counted."""
    words = words_in(TEXTS, "fr", "ar")
    assert filter_counts(words, ["en", "fr"]) == {"every": 5, "missing": 1, "draft": 1, "changed": 2}
    rows = rows_of(words, ["en", "fr"], WordFilter.changed)
    found = [(row.slide.id, row.text.key if row.text else None) for row in rows]
    assert found == [("a", None), ("a", "text"), ("b", None), ("b", "text")]
    assert rows_of(words, ["en"], WordFilter.missing) == ()
    assert [row.text.key for row in rows_of(words, ["fr"], sought=" DEUX") if row.text] == ["headline"]
    assert len(rows_of(words, ["fr"], sought="b")) == 3
    long = replace(words, too_long={("a", "headline", "fr"): (TooLong("tall", is_cut=True),)})
    assert [row.text.key for row in rows_of(long, ["fr"], WordFilter.too_long) if row.text] == ["headline"]


def test_from_one_draft_to_the_next() -> None:
    """Down the column, and from its end to its beginning; nowhere when nothing is left."""
    words = words_in(TEXTS, "fr", "ar")
    rows = rows_of(words, ["en", "fr"])
    first = next_draft(words, rows, words.texts[0], "fr")
    assert first is words.texts[1]
    assert next_draft(words, rows, words.texts[4], "fr") is first
    assert next_draft(words, rows, words.texts[0], "ar") is None


def test_a_campaign_that_is_being_mended_has_its_words() -> None:
    """What cannot be read as a text is passed over."""
    document = {
        "title": 3,
        "slides": [None, {"kind": "no-kind", "headline": "x"}, {"kind": "image", "alt": {"?": "x", "fr": 1}}],
        "playlists": 1,
    }
    assert words_of(CAMPAIGN, texts_in(document), {}, []).texts == ()
    assert words_of(CAMPAIGN, texts_in({"slides": {}}), {}, ["de"]).locales == ("en", "de")


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_of_a_slide_is_there(kind: str) -> None:
    """Those that its model has, whatever is added to it."""
    required, optional = get_args(Text)[0], Text
    fields = {name: one.annotation for name, one in KINDS[kind].model_fields.items()}
    texts = {name for name, one in fields.items() if one == required or optional in get_args(one)}
    assert {*keys_of(kind)} == texts


def test_the_built_in_campaign_lends_its_words() -> None:
    """For a text that says the same in English; a language that falls back has those of the other."""
    found = own_words("Your journey is yours.", "en", "fr-CA")
    assert found is not None
    assert (found.text, found.locale) == ("Votre voyage est à vous.", "fr")
    assert own_words("Nothing like it", "en", "fr") is None
    assert own_words("Blue Heart", "de", "fr") is None


def test_a_catalog_of_another_name_or_campaign_is_none(tmp_path: Path) -> None:
    """The canonical name counts, as where it is played; what names no language is passed over."""
    texts = {
        f"{FOLDER}/zh-CN.po": "other",
        f"{FOLDER}/zh-Hans.po": FRENCH,
        f"{FOLDER}/words.po": FRENCH,
        "campaigns/other/translations/de.po": FRENCH,
    }
    put_in(tmp_path, texts)
    words = words_in({CAMPAIGN: TEXTS[CAMPAIGN], **texts})
    assert words.locales == ("en", "fr", "zh-Hans")
    assert cell(words, "a", "headline", "zh-Hans").words == "Un"
