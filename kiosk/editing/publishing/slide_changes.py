"""What is new, changed or deleted among the slides of a campaign."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.publishing.campaign_parts import (
    TEXTS,
    entries_of,
    playlists_of,
    slides_of,
    title_in,
    with_languages,
)
from kiosk.editing.publishing.file_texts import FileTexts
from kiosk.editing.publishing.key_words import SLIDES, language, said, words_of
from kiosk.editing.publishing.order_changes import Moved, order_changes
from kiosk.editing.publishing.told_change import Change, Difference, Document, differences
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.editing.slides.slide_name import name_alone

START = "the start"


def slide_changes(texts: FileTexts) -> Iterator[Change]:
    """The changes of the slides themselves; where they stand in playlists is another thing."""
    old, new = slides_of(texts.old), slides_of(texts.new)
    if old is None or new is None:
        for one in texts.array_differences("slides"):
            yield texts.line("slides", "Slides", one)
        return
    for number, (name, slide) in enumerate(new.items()):
        if name not in old:
            title = name_alone(slide, texts.new.get("source-language"))
            told = ", ".join(["New", *_standings(texts.new, name)])
            yield Change("slides", "new", texts.name, title, told, name=name, places=(("slides", number),))
        else:
            yield from _changed(texts, number, old[name], slide)
    for name, slide in old.items():
        if name not in new:
            title = name_alone(slide, texts.old.get("source-language"))
            played = _played_in(texts.old, name)
            told = f"Deleted; it was in {' and '.join(played)}" if played else "Deleted"
            yield Change("slides", "deleted", texts.name, title, told, name=name)
    yield from _file_order(texts, [one for one in old if one in new], [one for one in new if one in old])


def moved(file: str, move: Moved, playlist: str, *documents: Document) -> Change:
    """That slides stand elsewhere in a playlist, which has a title; "" where the campaign has none."""
    one = len(move.new.items) == 1
    subject = title_in(move.new.items[0], *documents) if one else f"{len(move.new.items)} slides moved"
    old, new = (
        f"after {title_in(run.after, *documents)}" if run.after else f"{START}{playlist and ' of '}{playlist}"
        for run in (move.old, move.new)
    )
    told = f"{'Moved from' if one else 'From'} {old} to {new}"
    if playlist and None not in (move.old.after, move.new.after):
        told += f", in {playlist}"
    slides = move.new.items
    return Change("slides", "moved", file, subject, told, name=slides[0] if one else None, slides=slides)


def _changed(texts: FileTexts, number: int, old: Document, new: Document) -> Iterator[Change]:
    sources = texts.old.get("source-language"), texts.new.get("source-language")
    for one in differences(with_languages(old, sources[0]), with_languages(new, sources[1])):
        for each in _languages_apart(one):
            yield _key_changed(texts, number, new, each)


def _languages_apart(one: Difference) -> Iterator[Difference]:
    """A text that is new or gone, in each of its languages."""
    if len(one.place) == 1 and one.place[0] in TEXTS:
        before, after = ({} if not isinstance(side, dict) else side for side in (one.before, one.after))
        if before or after:
            yield from differences(before, after, one.place)
            return
    yield one


def _key_changed(texts: FileTexts, number: int, slide: Document, one: Difference) -> Change:
    title = name_alone(slide, texts.new.get("source-language"))
    place: KeyPath = ("slides", number, *one.place)
    known = words_of(one.place, SLIDES)
    if known is None or len(known[2]) > (known[1] in TEXTS):
        difference = Difference(place, one.before, one.after)
        return texts.line("slides", title, difference, name=str(slide["id"]))
    words, key, rest = known
    if key in ("focus", "tall-focus"):  # which pictures tell, and numbers do not
        told, name = f"{words} moved", str(slide["id"])
        return Change("slides", "changed", texts.name, title, told, name=name, key=key, places=(place,))
    locale: Any = rest[0] if rest else None
    return Change(
        "slides",
        "changed",
        texts.name,
        title,
        f"{words}, {language(locale)}" if locale else words,
        said(one.before, key),
        said(one.after, key),
        name=str(slide["id"]),
        key=key,
        locale=locale,
        places=(place,),
    )


def _standings(document: Document, name: str) -> Iterator[str]:
    """Where a new slide stands: "after One in Everyday"; without playlists, behind the one before it."""
    playlists = playlists_of(document)
    if not document.get("playlists"):
        names = list(slides_of(document) or ())
        at = names.index(name)
        yield f"after {title_in(names[at - 1], document)}" if at else f"at {START}"
        return
    found = False
    for playlist, table in (playlists or {}).items():
        names = entries_of(table) or []
        if name in names:
            found, at = True, names.index(name)
            behind = f"after {title_in(names[at - 1], document)}" if at else f"at {START}"
            yield f"{behind} in {playlist_name(playlist)}"
    if not found:
        yield "in no playlist yet"


def _played_in(document: Document, name: str) -> list[str]:
    playlists = playlists_of(document) or {}
    return [playlist_name(one) for one, table in playlists.items() if name in (entries_of(table) or [])]


def _file_order(texts: FileTexts, old: list[str], new: list[str]) -> Iterator[Change]:
    if old == new:
        return
    if texts.old.get("playlists") or texts.new.get("playlists"):
        told = "Slides stand in another order in the file; playlists have their own"
        yield Change("slides", "moved", texts.name, "Order in the file", told)
        return
    for move in order_changes(old, new).moved:
        yield moved(texts.name, move, "", texts.new)
