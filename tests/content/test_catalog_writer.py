"""A catalog that is begun can be read by the program, in every locale, and counts as its language does."""

import gettext
from pathlib import Path

import pytest
from babel.localedata import locale_identifiers
from babel.messages.catalog import Catalog

from kiosk.content.errors import ContentError
from kiosk.content.language import catalogs, locales
from kiosk.content.translation.catalog_writer import updated, written_template

EVERY = sorted({locales.canonical(name) for name in locale_identifiers()})
WORDS = Catalog(project="A test")
WORDS.add("Ask.")
WORDS.add(("day to go", "days to go"))
# Every number below 200, and what larger ones may have of their own.
COUNTED = (*range(200), 1000, 1001, 1002, 1005, 1011)


def test_every_locale_gets_a_catalog_that_is_read(tmp_path: Path) -> None:
    """By the program's own reader; one form for each kind of number that its language counts by."""
    wrong = {}
    for locale in EVERY:
        file = tmp_path / f"{locale}.po"
        file.write_bytes(updated(file, locale, WORDS))
        _, catalog = catalogs.opened(file)
        chosen, kind = gettext.c2py(catalog.plural_expr), locales.babel(locale).plural_form
        pairs = {(chosen(number), kind(number)) for number in COUNTED}
        if {form for form, _ in pairs} != {*range(catalog.num_plurals)} or len(pairs) != catalog.num_plurals:
            wrong[locale] = catalog.plural_forms
    assert len(EVERY) > 500
    assert wrong == {}


def test_what_could_not_be_read_again_is_not_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever Babel writes one day; it is said of which file, and why."""
    monkeypatch.setattr(
        "kiosk.content.translation.catalog_writer.write_po",
        lambda stream, *_, **__: stream.write(b'msgid "a'),
    )
    with pytest.raises(ContentError, match=r"am\.po: would be written as what .* it stays as it was"):
        updated(tmp_path / "am.po", "am", WORDS)
    with pytest.raises(ContentError, match=r"messages\.pot: would be written as what"):
        written_template(WORDS)


HEAD = 'msgid ""\nmsgstr ""\n"Language: am\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n{more}\n'
ASK = 'msgid "Ask."\nmsgstr "one"\n'


@pytest.mark.parametrize(
    ("rest", "line", "lost"),
    [
        (f'{ASK}\nmsgid "Ask."\nmsgstr "two"\n', 10, '"two"'),
        (f"{ASK}\n# A note at the end.\n", 9, '"A note at the end."'),
        (f'{ASK}\n#~ msgid "Gone."\n#~ msgstr "a"\n\n#~ msgid "Gone."\n#~ msgstr "b"\n', 10, '"a"'),
    ],
)
def test_what_a_translator_wrote_is_never_dropped(tmp_path: Path, rest: str, line: int, lost: str) -> None:
    """What has no place in the new text is named with its line, and the catalog stays as it was."""
    file = tmp_path / "am.po"
    file.write_text(HEAD.format(more="") + rest, encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        updated(file, "am", WORDS)
    (fault,) = refused.value.faults
    assert fault.line == line
    assert fault.message.startswith(f"{lost} would be lost")


def test_a_catalog_with_open_quotes_stays_as_it_is(tmp_path: Path) -> None:
    """Written anew its half of a sentence would stand there as if it were whole."""
    file = tmp_path / "fr.po"
    file.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Ask."\nmsgstr "Dem\n'
    )
    with pytest.raises(ContentError, match=r'fr\.po:5: has quotes that do not close, near \'msgstr "Dem\''):
        updated(file, "fr", WORDS)


def test_headers_of_translators_programs_are_kept(tmp_path: Path) -> None:
    """Whose work it is, and when, is the translator's to say."""
    kept = (
        '"Last-Translator: Abebe \\"A\\" <a@example.org>\\n"\n"Language-Team: Amharic\\n"\n'
        '"PO-Revision-Date: 2026-11-20 10:00+0300\\n"\n"X-Generator: Poedit 3.4\\n"'
    )
    file = tmp_path / "am.po"
    file.write_text(HEAD.format(more=kept) + ASK, encoding="utf-8")
    written = updated(file, "am", WORDS).decode()
    assert {*kept.splitlines()} <= {*written.splitlines()}
    file.write_text(written, encoding="utf-8")
    assert updated(file, "am", WORDS).decode() == written
