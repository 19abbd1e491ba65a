"""One message of a catalog is changed, and every other byte stays as a translator's program wrote it."""

from io import BytesIO

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.table_text import CannotEdit
from kiosk.editing.words.catalog_changes import (
    with_message,
    with_review,
    with_review_of_all,
    with_source,
    with_translation,
)
from kiosk.editing.words.catalog_text import catalog_text
from tests.editing.words.word_files import FRENCH, SAID, SOURCES, catalogs, lines_changed

Catalog = tuple[str, dict[str, str]]


def babel_reads(text: str) -> dict[str, str]:
    """What Babel, which the program plays with, reads of a catalog."""
    catalog = read_po(BytesIO(text.encode()), abort_invalid=True)
    return {str(one.id): str(one.string) for one in catalog if one.id}


def untouched(before: str, after: str, source: str) -> bool:
    """Whether what stands before a message of a catalog and its comments, and behind it, is as it was."""
    one = catalog_text(before).messages[source]
    return after.startswith(before[: one.comments[0]]) and after.endswith(before[one.end :])


@given(catalogs())
def test_a_catalog_is_read_as_it_is_played(written: Catalog) -> None:
    """However its texts are broken into strings, and whatever stands between its messages."""
    text, said = written
    assert (
        {one.source: one.words for one in catalog_text(text).messages.values()} == said == babel_reads(text)
    )


@given(catalogs(), SAID, st.data())
def test_other_words_leave_all_other_bytes(written: Catalog, words: str, data: st.DataObject) -> None:
    """The message says them, all others say what they said, and nothing around it was written anew."""
    text, said = written
    if said:
        source = data.draw(st.sampled_from(sorted(said)))
        after = with_translation(text, source, words)
        assert babel_reads(after) == {**said, source: words}
        assert untouched(text, after, source)


@given(catalogs(), SAID)
def test_a_text_more_stands_behind_all_others(written: Catalog, words: str) -> None:
    """And above what the catalog keeps of texts that are gone."""
    text, said = written
    after = with_message(text, "New\nand “long”", words, ["slide c: text"])
    assert babel_reads(after) == {**said, "New\nand “long”": words}
    end = catalog_text(text).end
    assert after.startswith(text[:end])
    assert after.endswith(text[end:])


@given(catalogs(), st.booleans(), st.data())
def test_what_was_translated_is_older_until_it_says_the_same_again(
    written: Catalog, is_shared: bool, data: st.DataObject
) -> None:
    """What other slides still say keeps its message; else it comes back to the first words, if not bytes."""
    text, said = written
    if said:
        old, new = data.draw(st.sampled_from(sorted(said))), data.draw(st.sampled_from(["New", *SOURCES]))
        after = with_source(text, old, new, is_shared=is_shared)
        kept = new in said or (is_shared and not said[old])
        both = {**said, new: said[old]}
        assert babel_reads(after) == (said if kept else both if is_shared else _renamed(said, old, new))
        assert kept or not said[old] or catalog_text(after).messages[new].is_fuzzy
        if not is_shared and not kept:
            back = with_source(after, new, old, is_shared=False)
            assert babel_reads(back) == said
            assert not catalog_text(back).messages[old].is_fuzzy
            assert catalog_text(text).messages[old].comments == catalog_text(back).messages[old].comments


def _renamed(said: dict[str, str], old: str, new: str) -> dict[str, str]:
    return {new if source == old else source: words for source, words in said.items()}


@given(catalogs(), st.sampled_from(["draft", "native", "expert"]), st.data())
def test_who_has_read_a_text_is_kept_above_it(written: Catalog, level: str, data: st.DataObject) -> None:
    """And nothing else of the catalog changes; who has read all of it stands in its head."""
    text, said = written
    for source in data.draw(st.lists(st.sampled_from(sorted(said) or [""]), max_size=3)):
        if source:
            after = with_review(text, source, level)  # type: ignore[arg-type]
            found = catalog_text(after)
            assert (found.messages[source].review or found.review) == level
            assert untouched(text, after, source)
            text = after
    after = with_review_of_all(text, level)  # type: ignore[arg-type]
    assert catalog_text(after).review == level
    assert babel_reads(after) == said


def test_what_changes_is_a_line() -> None:
    """As a person would write it; words that are no longer older lose what said so."""
    assert lines_changed(FRENCH, with_translation(FRENCH, "One", "Une")) == ['-msgstr "Un"', '+msgstr "Une"']
    assert lines_changed(FRENCH, with_translation(FRENCH, "More", "Plus")) == [
        "-#, fuzzy, no-wrap",
        '-#| msgid "Most"',
        "+#, no-wrap",
        '-msgstr ""',
        '-"Davan"',
        '-"tage"',
        '+msgstr "Plus"',
    ]
    assert lines_changed(FRENCH, with_source(FRENCH, "One", "First", is_shared=False)) == [
        '-msgid "One"',
        "+#, fuzzy",
        '+#| msgid "One"',
        '+msgid "First"',
    ]
    assert lines_changed(FRENCH, with_review(FRENCH, "One", "native")) == ["+# X-Review: native"]


def test_what_was_reviewed_is_other_words_now() -> None:
    """Who has read the words that stood there has not read those that do now."""
    read = with_review(FRENCH, "One", "expert")
    assert with_translation(read, "One", "Une") == with_translation(FRENCH, "One", "Une")
    assert with_review(read, "One", "draft") == FRENCH


def test_of_two_messages_of_one_text_the_first_is_read() -> None:
    """As where it is played."""
    twice = FRENCH.replace("#~ msgid", 'msgid "One"\nmsgstr "Deux"\n\n#~ msgid', 1)
    assert catalog_text(twice).messages["One"].words == "Un"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_comments_are_of_the_message_below_them(newline: str) -> None:
    """An empty line between is none for programs that play."""
    apart = FRENCH.replace('msgid "More"', '\nmsgid "More"').replace("\n", newline)
    assert catalog_text(apart).messages["More"].is_fuzzy
    after = with_translation(apart, "More", "Plus")
    assert not catalog_text(after).messages["More"].is_fuzzy


def test_a_message_that_is_not_whole_is_not_written_once_more() -> None:
    """Two of one text would be read as either."""
    broken = FRENCH.replace('msgid "One"\nmsgstr "Un"', 'msgid "One"\nmsgstr "Un')
    with pytest.raises(CannotEdit, match="quotes are not whole"):
        with_message(broken, "One", "Une", [])
    with pytest.raises(CannotEdit, match="not in the catalog"):
        with_translation(FRENCH, "Gone", "Allé")
