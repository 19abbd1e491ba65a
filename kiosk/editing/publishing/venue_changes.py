"""What changed beside a campaign's own file: displays, help lines, what is accepted, words in catalogs."""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from kiosk.content.directory.contact import contacts, covered_countries
from kiosk.content.translation.template import CAMPAIGN_FIELDS
from kiosk.editing.edits import read
from kiosk.editing.publishing.campaign_parts import titles_in
from kiosk.editing.publishing.file_texts import FileTexts, in_lines
from kiosk.editing.publishing.key_words import CAMPAIGNS, CONTACTS, DISPLAYS, SLIDES, language, said, words_of
from kiosk.editing.publishing.order_changes import order_changes
from kiosk.editing.publishing.told_change import (
    MISSING,
    Change,
    Difference,
    Document,
    Section,
    by_id,
    differences,
)
from kiosk.editing.toml_words import value_written
from kiosk.editing.words.campaign_texts import source_language, texts_in
from kiosk.editing.words.catalog_differences import CatalogDifference, catalog_differences
from kiosk.editing.words.catalog_text import catalog_text

READ_BY = {"draft": "A draft", "native": "Read by a native speaker", "expert": "Read by an expert"}
LEFT = "In no slide any more"
FOR_TRANSLATORS = "Notes for translators"


def display_changes(texts: FileTexts) -> Iterator[Change]:
    """What is otherwise of a display."""
    subject = str(texts.new.get("id") or texts.old.get("id") or "Display")
    for one in differences(texts.old, texts.new):
        for each in _tables_apart(one):
            yield key_changed(texts, "displays", subject, each, DISPLAYS)


def contact_changes(texts: FileTexts) -> Iterator[Change]:
    """What is otherwise of the help lines that a venue knows better."""
    old, new = by_id(texts.old.get("contacts", [])), by_id(texts.new.get("contacts", []))
    rest = {"contacts"} if None not in (old, new) else set()
    for one in _differences_but(texts, rest | {"format"}):
        yield texts.line("displays", "Help lines", one)
    for name in {**(old or {}), **(new or {})} if rest else ():
        yield from _contact(texts, name, (old or {}).get(name), (new or {}).get(name))


def campaign_key_changes(texts: FileTexts) -> Iterator[Change]:
    """What is otherwise of a campaign beside its slides and playlists."""
    for one in _differences_but(texts, {"slides", "playlists"}):
        for each in _tables_apart(one):
            yield key_changed(texts, "campaign", "The campaign", each, CAMPAIGNS)


def acceptance_changes(texts: FileTexts) -> Iterator[Change]:
    """What is accepted now, and what is no more."""
    old, new = texts.old.get("accepted", []), texts.new.get("accepted", [])
    is_list = all(isinstance(one, list) for one in (old, new))
    for one in _differences_but(texts, {"accepted", "format"} if is_list else {"format"}):
        yield texts.line("files", "Accepted in Check", one)
    if is_list:
        found = order_changes(*([value_written(one) for one in side] for side in (old, new)))
        known = {value_written(one): one for one in (*old, *new)}
        for words, runs in (("Accepted", found.new), ("No longer accepted", found.out)):
            for item in (item for run in runs for item in run.items):
                yield Change("files", "changed", texts.name, words, _accepted(known[item]))


def key_changed(
    texts: FileTexts, section: Section, subject: str, one: Difference, names: dict[str, str]
) -> Change:
    """A key with another value, by its name in words, else by its line."""
    known = words_of(one.place, names)
    if known is None or len(known[2]) > (known[1] == "credit"):
        return texts.line(section, subject, one)
    words, key, rest = known
    words = f"{words}, {language(str(rest[0]))}" if rest else words
    before, after = said(one.before, key), said(one.after, key)
    return Change(section, "changed", texts.name, subject, words, before, after, key=key, places=(one.place,))


def _contact(texts: FileTexts, name: str, old: Document | None, new: Document | None) -> Iterator[Change]:
    subject = contact_name(name, new or old or {})
    found = [*differences(old or {"id": name}, new or {"id": name})]
    by = (new or {}).get("by")
    confirmed = {str(one.place[0]) for one in found} & {"confirmed", "by"}
    if new is not None and confirmed and isinstance(new.get("confirmed"), date):
        told = f"Confirmed {said(new['confirmed'])}" + (f" by {by}" if by else "")
        yield Change("displays", "changed", texts.name, subject, told, name=name, key="confirmed")
        found = [one for one in found if one.place[0] not in confirmed]
    elif old is None or new is None:
        kind, told = ("deleted", "Taken out") if new is None else ("new", "New")
        yield Change(
            "displays", "deleted" if kind == "deleted" else "new", texts.name, subject, told, name=name
        )
        return
    for one in found:
        yield key_changed(texts, "displays", subject, one, CONTACTS)


def contact_name(name: str, entry: Document) -> str:
    """What a contact is called: as the venue says, else as the directory does; else its id."""
    if isinstance(entry.get("name"), str):
        return str(entry["name"])
    country = name[:2].upper()
    known = contacts(country) if country in covered_countries() else ()
    return next((one.name for one in known if one.id == name), name)


def _differences_but(texts: FileTexts, keys: set[str]) -> Iterator[Difference]:
    """What differs beside some keys."""
    old, new = ({key: one[key] for key in one if key not in keys} for one in (texts.old, texts.new))
    yield from differences(old, new)


def _tables_apart(one: Difference) -> Iterator[Difference]:
    """A table that is new or gone, each part of it."""
    before, after = ({} if side is MISSING else side for side in (one.before, one.after))
    if isinstance(before, dict) and isinstance(after, dict) and (before or after):
        yield from differences(before, after, one.place)
    else:
        yield one


def _accepted(entry: Any) -> str:
    if not isinstance(entry, dict):
        return value_written(entry)
    parts = [said(entry.get(key, MISSING)) for key in ("slide", "locale", "display", "reason")]
    until = said(entry.get("until", MISSING))
    return ", ".join([*filter(None, parts), *([f"until {until}"] if until else [])])


def word_changes(name: str, before: str, after: str, campaign: str) -> Iterator[Change]:
    """The words of a catalog that are others, each with where it shows by the text of the `campaign`'s file.
    Where no word is another, that notes are.
    """
    spoken = language(PurePosixPath(name).stem)
    where = _where(campaign)
    told = list(catalog_differences(before, after))
    for one in told:
        slide, said = where.get(one.source, (None, LEFT))
        yield Change("words", "changed", name, spoken, said, *_sides(one), name=slide)
    if not told:
        is_read = all(catalog_text(text).head for text in (before, after))
        notes = Change("words", "notes", name, spoken, FOR_TRANSLATORS)
        yield notes if is_read else in_lines(name, before, after, spoken)


def _sides(one: CatalogDifference) -> tuple[str | None, str | None]:
    """What stood there and what stands there; of words that stay, who has read them."""
    if one.before != one.after:
        return one.before or None, one.after or None
    if one.read_before != one.read_now:
        return READ_BY[one.read_before], READ_BY[one.read_now]
    return one.before, "Marked as older than what it is of" if one.is_fuzzy else "Looked at again"


def _document(text: str) -> dict[str, Any]:
    try:
        return read(text)
    except tomllib.TOMLDecodeError:
        return {}


@lru_cache(maxsize=2)
def _where(campaign: str) -> dict[str, tuple[str | None, str]]:
    """By each text in the language of a campaign's file: the slide that it is of, and which of its texts it
    is. It is not to be changed: each catalog asks for it.
    """
    document = _document(campaign)
    titles = titles_in(document)
    source, found = source_language(document), dict[str, tuple[str | None, str]]()
    for text in (text for slide in texts_in(document).slides for text in slide.texts):
        label = (CAMPAIGNS if text.key in CAMPAIGN_FIELDS else SLIDES)[text.key]
        if text.slide is None:
            said = f"{label} of the campaign"
        else:
            said = f"{label} of “{titles.get(text.slide, text.slide)}”"
        found.setdefault(text.said.get(source, ""), (text.slide, said))
    return found
