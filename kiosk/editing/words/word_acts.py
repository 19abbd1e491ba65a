"""What an operator does with the words of a campaign, each act as the files that say something else then.

Words that stand in the campaign's file change there; all others in the language's catalog, where there is
one, or as a line more of the text's table.
"""

from collections.abc import Mapping, Sequence

from kiosk.content.language.catalogs import REVIEWS, Review
from kiosk.content.toml.positions import KeyPath
from kiosk.content.translation.template import CAMPAIGN_FIELDS, SLIDE_FIELDS
from kiosk.editing.campaign_changes import with_words
from kiosk.editing.edits import Document, edited, read
from kiosk.editing.steps import Texts
from kiosk.editing.table_text import CannotEdit
from kiosk.editing.words.campaign_texts import PLAIN, CampaignText, source_language, text_of, texts_written
from kiosk.editing.words.campaign_words import catalogs_of
from kiosk.editing.words.catalog_changes import (
    with_message,
    with_review,
    with_review_of_all,
    with_source,
    with_translation,
)
from kiosk.editing.words.catalog_text import catalog_text


def typed(texts: Texts, name: str, place: KeyPath, locale: str, words: str) -> dict[str, str]:
    """What a text says in a canonical locale; none at all takes that language away.

    `name` is the campaign's file among `texts`, those of the venue. Where the campaign's own language
    changes, what its catalogs translated is marked as older.

    Raises:
        CannotEdit: it cannot be done; nothing was changed.
        tomllib.TOMLDecodeError: the campaign's file is no TOML.
    """
    document = read(texts[name])
    text = text_at(document, place)
    words = words.replace("\r\n", "\n") if words.strip() else ""
    source = text.said.get(source_language(document), "")
    if locale == source_language(document):
        changed = _in_file(texts, name, text, locale, words)
        return changed | _older(texts, name, changed.get(name, texts[name]), source, words)
    catalog = catalogs_of(name, texts).get(locale)
    if locale in text.said or catalog is None or not source:
        return _in_file(texts, name, text, locale, words)
    return _differing(texts, {catalog: _in_catalog(texts[catalog], text, source, words)})


def reviewed(
    texts: Texts, name: str, places: Sequence[KeyPath], locale: str, level: Review
) -> dict[str, str]:
    """Who has read what texts say in a language, which is up to date then; who has read all, once all were.

    Raises:
        CannotEdit: the words of one stand in no catalog: of those of the campaign's file no review is kept.
        tomllib.TOMLDecodeError: the campaign's file is no TOML.
    """
    document = read(texts[name])
    catalog = catalogs_of(name, texts).get(locale)
    if catalog is None:
        raise CannotEdit("these words stand in the campaign itself, of which no review is kept")
    text = texts[catalog]
    for place in places:
        found = text_at(document, place)
        if locale in found.said:
            raise CannotEdit("these words stand in the campaign itself, of which no review is kept")
        text = with_review(text, found.said.get(source_language(document), ""), level)
    least = _least_reviewed(text)
    if least is not None and REVIEWS.index(least) > REVIEWS.index(catalog_text(text).review):
        text = with_review_of_all(text, least)
    return _differing(texts, {catalog: text})


def still_right(texts: Texts, name: str, place: KeyPath) -> dict[str, str]:
    """In all catalogs: what a text was translated to is right, though the campaign's language changed.

    Raises:
        tomllib.TOMLDecodeError: the campaign's file is no TOML.
    """
    document = read(texts[name])
    source = text_at(document, place).said.get(source_language(document), "")
    changed = {}
    for file in catalogs_of(name, texts).values():
        found = catalog_text(texts[file])
        message = found.messages.get(source)
        if message is not None and message.is_fuzzy and message.words:
            changed[file] = with_review(texts[file], source, message.review or found.review)
    return _differing(texts, changed)


def text_at(document: Document, place: KeyPath) -> CampaignText:
    """The text at a place, whether it says anything or not.

    Raises:
        CannotEdit: there is no such slide.
    """
    *above, key = place
    owner = document
    try:
        for step in above:
            owner = owner[step]  # type: ignore[index]
        slide = str(owner.get("id", "")) if above else None
    except (LookupError, TypeError, AttributeError) as error:
        raise CannotEdit("the slide is not there any more") from error
    return text_of(owner, source_language(document), slide, tuple(above), str(key))


def _in_file(texts: Texts, name: str, text: CampaignText, locale: str, words: str) -> dict[str, str]:
    document = read(texts[name])
    is_source = locale == source_language(document)
    if not is_source and text.key in PLAIN and words:
        raise CannotEdit("other languages of the title stand in catalogs, and there is none of this language")
    usual = str(document["source-language"]) if is_source and "source-language" in document else locale
    key = text.written.get(locale, usual)
    return _differing(texts, {name: edited(texts[name], with_words(document, text.place, key, words))})


def _in_catalog(catalog: str, text: CampaignText, source: str, words: str) -> str:
    message = catalog_text(catalog).messages.get(source)
    if message is not None:
        return catalog if message.words == words else with_translation(catalog, source, words)
    if not words:
        return catalog
    where = f"slide {text.slide}: " if text.slide is not None else ""
    remark = SLIDE_FIELDS[text.key] if text.slide is not None else CAMPAIGN_FIELDS[text.key]
    return with_message(catalog, source, words, [f"{where}{text.key}", remark])


def _older(texts: Texts, name: str, written: str, old: str, new: str) -> dict[str, str]:
    """The catalogs after a text says `new` where it said `old`; its campaign is then as it is `written`."""
    if not old or not new or old == new:
        return {}
    files = catalogs_of(name, texts).values()
    if not files:
        return {}
    found = texts_written(written)
    is_shared = any(text.said.get(found.source) == old for slide in found.slides for text in slide.texts)
    return _differing(
        texts, {file: with_source(texts[file], old, new, is_shared=is_shared) for file in files}
    )


def _least_reviewed(catalog: str) -> Review | None:
    """How far the least reviewed message of a catalog is; None where one has no words or is older."""
    found = catalog_text(catalog)
    if any(one.is_fuzzy or not one.words for one in found.messages.values()):
        return None
    levels = [one.review or found.review for one in found.messages.values()]
    return min(levels, key=REVIEWS.index, default=None)


def _differing(texts: Texts, changed: Mapping[str, str]) -> dict[str, str]:
    return {file: text for file, text in changed.items() if text != texts[file]}
