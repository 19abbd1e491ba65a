"""What changed in the files of a venue that are no campaign: displays, help lines, what it accepts."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from kiosk.content.directory.contact import contacts, covered_countries
from kiosk.editing.publishing.file_texts import FileTexts
from kiosk.editing.publishing.key_words import CAMPAIGNS, CONTACTS, DISPLAYS, language, said, words_of
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
