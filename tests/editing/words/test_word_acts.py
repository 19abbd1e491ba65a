"""Words are typed, taken away and confirmed where they stand; nothing else in a venue's files changes."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.draft import Draft
from kiosk.editing.edit_journal import EditJournal
from kiosk.editing.edits import read
from kiosk.editing.steps import Texts
from kiosk.editing.table_text import CannotEdit
from kiosk.editing.words.campaign_words import Cell, WordState
from kiosk.editing.words.cell_typing import CellTyping
from kiosk.editing.words.pasted_cells import cells_in, pasted
from kiosk.editing.words.word_acts import reviewed, still_right, typed
from tests.editing.sample_venues import CAMPAIGN, put_in
from tests.editing.words.word_files import FOLDER, SAID, TEXTS, lines_changed, words_in

FR = f"{FOLDER}/fr.po"
ONE, MORE, TWO, AGAIN = (
    ("slides", 0, "headline"),
    ("slides", 0, "text"),
    ("slides", 1, "headline"),
    ("slides", 1, "text"),
)
LOCALES = ("en", "fr", "ar")


def after(changed: dict[str, str]) -> dict[str, str]:
    """All files after an act."""
    return {**TEXTS, **changed}


def changes(changed: dict[str, str]) -> dict[str, list[str]]:
    """The lines that changed in each file, by its own name."""
    return {Path(name).name: lines_changed(TEXTS[name], text) for name, text in changed.items()}


def cells(texts: Texts) -> dict[tuple[KeyPath, str], Cell]:
    """Every text in every language."""
    words = words_in(texts, *LOCALES)
    return {(text.place, locale): words.cell(text, locale) for text in words.texts for locale in LOCALES}


def test_words_are_written_where_they_stand() -> None:
    """In the table, in the catalog, as a text more of the catalog, or in a table where there is none."""
    assert changes(typed(TEXTS, CAMPAIGN, TWO, "fr", "Paire")) == {
        "campaign.toml": [
            '-headline = { en = "Two", fr = "Deux" }',
            '+headline = { en = "Two", fr = "Paire" }',
        ]
    }
    assert changes(typed(TEXTS, CAMPAIGN, ONE, "fr", "Une")) == {"fr.po": ['-msgstr "Un"', '+msgstr "Une"']}
    assert changes(typed(TEXTS, CAMPAIGN, ("title",), "fr", "Salle")) == {
        "fr.po": [
            "+#. title",
            "+#. What the campaign is called.",
            '+msgid "Hall"',
            '+msgstr "Salle"',
            "+",
        ]
    }
    assert changes(typed(TEXTS, CAMPAIGN, ONE, "ar", "واحد")) == {
        "campaign.toml": [
            '-headline = "One"  # short',
            '+headline = { en = "One", ar = "واحد" }  # short',
        ]
    }


def test_words_that_are_taken_away_are_missing() -> None:
    """From a table the catalog's come back; a catalog keeps the text without words."""
    without = after(typed(TEXTS, CAMPAIGN, TWO, "fr", "  "))
    assert cells(without)[TWO, "fr"].state is WordState.missing
    assert 'headline = { en = "Two" }' in without[CAMPAIGN]
    assert changes(typed(TEXTS, CAMPAIGN, ONE, "fr", "")) == {"fr.po": ['-msgstr "Un"', '+msgstr ""']}
    assert typed(TEXTS, CAMPAIGN, ONE, "ar", "") == {}
    assert typed(TEXTS, CAMPAIGN, ("title",), "fr", "\n") == {}


def test_what_was_translated_is_older_when_the_source_changes() -> None:
    """Until somebody says that it is right, or the source says again what it said."""
    now = after(typed(TEXTS, CAMPAIGN, ONE, "en", "First"))
    assert cells(now)[ONE, "fr"] == Cell("Un", WordState.changed, True, "fr", "draft")
    assert typed(now, CAMPAIGN, ONE, "en", "One") == {name: TEXTS[name] for name in (CAMPAIGN, FR)}
    kept = {**now, **still_right(now, CAMPAIGN, ONE)}
    assert cells(kept)[ONE, "fr"] == Cell("Un", WordState.draft, True, "fr", "draft")
    assert 'msgid "First"\nmsgstr "Un"' in kept[FR]
    assert still_right(kept, CAMPAIGN, ONE) == {}


def test_what_two_slides_say_stays_translated_for_the_other() -> None:
    """One of them says something else: the other says what it said."""
    now = after(typed(TEXTS, CAMPAIGN, MORE, "en", "Much more"))
    assert cells(now)[AGAIN, "fr"] == cells(TEXTS)[AGAIN, "fr"]
    assert cells(now)[MORE, "fr"] == Cell("Davantage", WordState.changed, True, "fr", "draft")


def test_the_last_text_read_makes_a_catalog_read() -> None:
    """Its head says so when every one of its texts was, and not before."""
    now = after(reviewed(TEXTS, CAMPAIGN, [ONE], "fr", "native"))
    assert cells(now)[ONE, "fr"].state is WordState.ready
    assert "X-Review: draft\\n" in now[FR]
    now = {**now, **reviewed(now, CAMPAIGN, [MORE], "fr", "expert")}
    assert 'X-Review: native\\n"' in now[FR]
    assert {cells(now)[place, "fr"].state for place in (ONE, MORE)} == {WordState.ready}
    now = {**now, **reviewed(now, CAMPAIGN, [ONE], "fr", "draft")}
    assert cells(now)[ONE, "fr"].state is WordState.draft
    with pytest.raises(CannotEdit, match="no review is kept"):
        reviewed(TEXTS, CAMPAIGN, [TWO], "fr", "native")
    with pytest.raises(CannotEdit, match="no review is kept"):
        reviewed(TEXTS, CAMPAIGN, [ONE], "ar", "native")


def test_a_catalog_with_older_words_is_not_read() -> None:
    """Somebody read them before the source changed: not all of it was read as it is now."""
    now = after(reviewed(TEXTS, CAMPAIGN, [ONE], "fr", "native"))
    now |= typed(now, CAMPAIGN, ONE, "en", "First")
    now |= reviewed(now, CAMPAIGN, [MORE], "fr", "native")
    assert "X-Review: draft\\n" in now[FR]


def test_typing_in_several_files_is_one_step(tmp_path: Path) -> None:
    """Undone and done again in all of them, also in those that a later key did not touch."""
    draft = Draft.opened(put_in(tmp_path / "venue", TEXTS), [*TEXTS], EditJournal(tmp_path / "journal"))
    draft.write_all("Words", {CAMPAIGN: "one", FR: "one"}, field="a")
    draft.write_all("Words", {CAMPAIGN: "two"}, field="a")
    draft.undo()
    assert (draft.texts, draft.undo_label) == (TEXTS, None)
    draft.redo()
    assert draft.texts == {CAMPAIGN: "two", FR: "one"}
    draft.write_all("Words", {CAMPAIGN: "two"})
    assert draft.redo_label is None
    draft.undo()
    assert draft.texts == TEXTS


def test_what_cannot_be_written_changes_nothing() -> None:
    """The title of a campaign is no table; a slide may be gone."""
    with pytest.raises(CannotEdit, match="title"):
        typed(TEXTS, CAMPAIGN, ("title",), "ar", "قاعة")
    with pytest.raises(CannotEdit, match="not there any more"):
        typed(TEXTS, CAMPAIGN, ("slides", 7, "text"), "fr", "x")


def test_a_locale_written_otherwise_is_the_same() -> None:
    """Somebody wrote zh-CN: that line changes, and there is no second one for Chinese."""
    texts = {CAMPAIGN: TEXTS[CAMPAIGN].replace("fr = ", "zh-CN = ").replace('"en"', '"en-US"')}
    before, now = texts[CAMPAIGN], typed(texts, CAMPAIGN, TWO, "zh-Hans", "二")
    assert lines_changed(before, now[CAMPAIGN])[1:] == ['+headline = { en = "Two", zh-CN = "二" }']
    now = typed(texts, CAMPAIGN, TWO, "en", "Second")
    assert lines_changed(before, now[CAMPAIGN])[1:] == ['+headline = { en = "Second", zh-CN = "Deux" }']
    assert read(typed(texts, CAMPAIGN, ONE, "en", "1")[CAMPAIGN])["slides"][0]["headline"] == "1"


def test_between_two_keys_nothing_is_left() -> None:
    """What was taken away while typing stands where it stood when it is typed again."""
    typing, now = CellTyping(CAMPAIGN, ONE, "en"), dict(TEXTS)
    for words in ("On", "O", "", "F", "First"):
        now |= typing.now(now, words)
    assert now == after(typed(TEXTS, CAMPAIGN, ONE, "en", "First"))
    now |= typing.now(now, "One")
    assert now == TEXTS
    now = after(typed(TEXTS, CAMPAIGN, TWO, "en", "Second"))
    assert typing.now(now, "First") == typed(now, CAMPAIGN, ONE, "en", "First")


ACTS = st.one_of(
    st.tuples(
        st.just("type"),
        st.sampled_from([ONE, MORE, TWO, AGAIN, ("title",)]),
        st.sampled_from(LOCALES),
        st.one_of(st.just(""), st.sampled_from(["One", "More", "Two"]), SAID),
    ),
    st.tuples(
        st.just("review"),
        st.sampled_from([ONE, MORE, TWO]),
        st.just("fr"),
        st.sampled_from(["draft", "native", "expert"]),
    ),
    st.tuples(st.just("keep"), st.sampled_from([ONE, MORE]), st.just("fr"), st.just("")),
)


@given(st.lists(ACTS, max_size=8))
def test_whatever_is_done_to_words_touches_no_other(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, KeyPath, str, str]]
) -> None:
    """Other texts say what they said, comments stay, and undoing all gives the first files to the byte."""
    root = tmp_path_factory.mktemp("venue")
    draft = Draft.opened(put_in(root / "venue", TEXTS), [*TEXTS], EditJournal(root / "journal"))
    for act, place, locale, words in acts:
        before = dict(draft.texts)
        try:
            done = _done(before, act, place, locale, words)
        except CannotEdit:
            continue
        draft.write_all("Words", done, field=f"{place} {locale}")
        _hold_others(before, draft.texts, place, locale)
    comments = [line for text in TEXTS.values() for line in re.findall(r"^#(?!,|\|).*$", text, re.MULTILINE)]
    # What is said above a text goes with it.
    goes = any(act == "type" and locale == "en" and not words.strip() for act, _, locale, words in acts)
    assert goes or all(any(line in text for text in draft.texts.values()) for line in comments)
    last = dict(draft.texts)
    while draft.undo_label:
        draft.undo()
    assert draft.texts == TEXTS
    while draft.redo_label:
        draft.redo()
    assert draft.texts == last


def _done(texts: Texts, act: str, place: KeyPath, locale: str, words: str) -> dict[str, str]:
    if act == "review":
        return reviewed(texts, CAMPAIGN, [place], locale, words)  # type: ignore[arg-type]
    if act == "keep":
        return still_right(texts, CAMPAIGN, place)
    changed = typed(texts, CAMPAIGN, place, locale, words)
    found = cells({**texts, **changed}).get((place, locale))
    assert found is None or found.words == (words if words.strip() else found.words)
    return changed


def _hold_others(before: Texts, now: Texts, place: KeyPath, locale: str) -> None:
    """What other texts say is as it was, and so are words of other languages."""
    first, second = cells(before), cells(now)
    everywhere = (ONE, MORE, TWO, AGAIN, ("title",))
    same_source = {
        other
        for found in (first, second)
        for other in everywhere
        if _source(found, other) == _source(found, place)
    }
    for (other, language), found in second.items():
        if other != place and (language != locale or other not in same_source) and locale != "en":
            assert first[other, language].words == found.words


def _source(found: dict[tuple[KeyPath, str], Cell], place: KeyPath) -> str | None:
    return found[place, "en"].words if (place, "en") in found else None


def test_a_column_of_a_spreadsheet_is_put_in() -> None:
    """Below and beside the cell it is pasted into; empty cells leave what is there."""
    cells_copied = cells_in('Une\tواحد\r\n\t"Two ""lines""\nof it"\r\nPaire\r\n')
    assert cells_copied == (("Une", "واحد"), ("", 'Two "lines"\nof it'), ("Paire",))
    now = after(pasted(TEXTS, CAMPAIGN, [ONE, MORE, TWO], ["fr", "ar"], cells_copied))
    found = cells(now)
    assert (found[ONE, "fr"].words, found[ONE, "ar"].words) == ("Une", "واحد")
    assert (found[MORE, "fr"].words, found[MORE, "ar"].words) == ("Davantage", 'Two "lines"\nof it')
    assert found[TWO, "fr"].words == "Paire"
    assert pasted(TEXTS, CAMPAIGN, [TWO], ["fr"], [("Deux", "x"), ("y",)]) == {}
