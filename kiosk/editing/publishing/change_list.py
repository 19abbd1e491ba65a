"""Lists what changed between two states of a venue's files, in an operator's words, and nothing unsaid."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import PurePosixPath

from kiosk.content.folders.venue_folder import CAMPAIGN
from kiosk.editing.folder_texts import Written
from kiosk.editing.publishing.campaign_parts import slides_of
from kiosk.editing.publishing.file_texts import NOTES, FileTexts, in_lines
from kiosk.editing.publishing.key_words import file_title
from kiosk.editing.publishing.playlist_differences import entry_changes, playlist_changes
from kiosk.editing.publishing.slide_changes import slide_changes
from kiosk.editing.publishing.told_change import Change, Section, is_same
from kiosk.editing.publishing.venue_changes import (
    acceptance_changes,
    campaign_key_changes,
    contact_changes,
    display_changes,
    word_changes,
)

Teller = Callable[[FileTexts], Iterator[Change]]
SECTIONS: tuple[Section, ...] = ("slides", "words", "schedule", "displays", "campaign", "files")
NAMED_IN_SUMMARY = 2


def changes(before: Written, after: Written) -> tuple[Change, ...]:
    """Everything that reads otherwise, section by section, and where nothing does, that notes are others.

    None is left out: what has no words is told by its lines. It is empty where every file is the same to the
    last byte.
    """
    found = chain.from_iterable(
        _of_catalog(name, before, after)
        if name.endswith(".po")
        else _of_file(name, before.get(name), after.get(name))
        for name in {**before, **after}
    )
    return tuple(sorted(found, key=lambda one: SECTIONS.index(one.section)))


def summary(found: Sequence[Change]) -> str:
    """A line of what they are about: what is named first, and how many more there are."""
    names = list(dict.fromkeys(one.subject for one in found))
    told = ", ".join(names[:NAMED_IN_SUMMARY])
    return f"{told} and {len(names) - NAMED_IN_SUMMARY} more" if len(names) > NAMED_IN_SUMMARY else told


def _of_catalog(name: str, before: Written, after: Written) -> Iterator[Change]:
    """The words in a language, by the campaign that they lie beside."""
    old, new = before.get(name), after.get(name)
    campaign = (PurePosixPath(name).parent.parent / CAMPAIGN).as_posix()
    if old != new:
        yield from word_changes(name, old or "", new or "", after.get(campaign) or before.get(campaign) or "")


def _of_file(name: str, before: str | None, after: str | None) -> Iterator[Change]:
    if before == after:
        return
    texts, section = FileTexts(name, before or "", after or ""), _section(name)
    if None in (before, after) and not name.endswith(("contacts.toml", "accepted.toml")):
        yield _file(texts, section, is_new=before is None)
        return
    if not name.endswith(".toml") or not texts.is_read:
        yield in_lines(name, texts.before, texts.after, _file_title(name))
        return
    told = [*chain.from_iterable(teller(texts) for teller in _tellers(name, texts))]
    yield from told
    if told:
        yield from texts.notes("files")
    else:
        notes = is_same(texts.old, texts.new)
        yield in_lines(name, texts.before, texts.after, NOTES if notes else _file_title(name), notes=notes)


def _tellers(name: str, texts: FileTexts) -> tuple[Teller, ...]:
    file = name.rpartition("/")[2]
    if file == "display.toml":
        return (display_changes,)
    if file == "contacts.toml":
        return (contact_changes,)
    if file == "accepted.toml":
        return (acceptance_changes,)
    if {"slides", "playlists"} & {*texts.old, *texts.new}:
        return (slide_changes, entry_changes, playlist_changes, campaign_key_changes)
    return ()


def _file(texts: FileTexts, section: Section, *, is_new: bool) -> Change:
    """That a whole file is new, or gone."""
    subject, told = _file_title(texts.name), "New" if is_new else "Deleted"
    if texts.is_read:
        document = texts.new if is_new else texts.old
        subject = str(document.get("title") or document.get("id") or subject)
        slides = slides_of(document) if section == "campaign" else None
        if slides:
            told += f", {len(slides)} {'slide' if len(slides) == 1 else 'slides'}"
    return Change(section, "new" if is_new else "deleted", texts.name, subject, told)


def _section(name: str) -> Section:
    file = name.rpartition("/")[2]
    if file in ("display.toml", "contacts.toml"):
        return "displays"
    return "campaign" if file == "campaign.toml" else "files"


def _file_title(name: str) -> str:
    return file_title(name)
